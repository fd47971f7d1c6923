import { isChange, pageAfter, pathOf, stepsOf } from './ask-path';

const asking = { stage: 'asking', answers: {} };

describe('the way through the form', () => {
  it('asks what helps first, then what may be known, then how to be reached', () => {
    const path = pathOf(asking);
    expect(path[0]).toBe('step:helps');
    expect(path.indexOf('items')).toBeGreaterThan(path.indexOf('step:text'));
    expect(path.indexOf('items')).toBeLessThan(path.indexOf('step:channel'));
    expect(path.at(-1)).toBe('check');
    expect(new Set(path).size).toBe(path.length);
  });

  it('goes from each page to the next, and from anywhere else to the last', () => {
    const walked = ['step:helps'];
    while (walked.at(-1) !== 'check') walked.push(pageAfter(asking, walked.at(-1) ?? ''));
    expect(walked).toEqual(pathOf(asking));
    expect(pageAfter(asking, 'check')).toBe('check');
  });

  it('leaves items out where something is changed', () => {
    expect(isChange({ stage: 'changing' })).toBe(true);
    expect(pathOf({ stage: 'changing', answers: {} })).not.toContain('items');
  });

  it('asks for an address only where there is a way that needs one', () => {
    const asked = (channel: string) =>
      stepsOf({ answers: { channel } }).flatMap(({ questions }) => questions.map(({ key }) => key));
    expect(asked('signal')).toContain('channelAddress');
    expect(asked('page')).not.toContain('channelAddress');
  });
});
