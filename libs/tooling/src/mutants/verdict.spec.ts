import { mutate, titlePattern, verdictOf } from './verdict.mjs';

const run = (title: string, status: string, message = '') => ({ title, status, failureMessages: [message] });
const report = (...assertionResults: object[]) => ({ testResults: [{ assertionResults, message: 'cannot be read' }] });

describe('a verdict', () => {
  it('is “caught” when the test ran and failed on any engine', () => {
    const runs = report(
      run('refuses it', 'passed'),
      run('refuses it', 'failed', '\n  Error: nothing was thrown\n at x'),
    );
    expect(verdictOf(runs, 'refuses it')).toEqual({ verdict: 'caught', why: 'Error: nothing was thrown' });
  });

  it('is “survived” when it passed everywhere', () => {
    expect(verdictOf(report(run('refuses it for another day', 'passed')), 'refuses it for')).toMatchObject({
      verdict: 'survived',
    });
  });

  it('is “broken” when the test never ran, whatever else failed', () => {
    for (const runs of [report(), report(run('refuses it', 'pending'), run('other', 'failed')), undefined])
      expect(verdictOf(runs, 'refuses it').verdict).toBe('broken');
  });
});

describe('a mutation', () => {
  const source = 'if (!good) throw fault; if (!well) throw fault;';

  it('changes what stands exactly once', () => {
    const mutated = mutate(source, { text: '!good', replacement: 'false' });
    expect(mutated).toBe('if (false) throw fault; if (!well) throw fault;');
  });

  it('is none where the text is missing, stands twice, or stays', () => {
    for (const text of ['!bad', 'throw fault']) expect(mutate(source, { text, replacement: '' })).toBeUndefined();
    expect(mutate(source, { text: '!good', replacement: '!good' })).toBeUndefined();
    expect(mutate('aaa', { text: 'aa', replacement: '' })).toBeUndefined();
  });
});

describe('the pattern of titles', () => {
  it('means each title literally', () => {
    const pattern = new RegExp(titlePattern(['never adds more than 12 % (or so)', 'a.b']));
    expect(['never adds more than 12 % (or so)', 'a.b'].every((title) => pattern.test(title))).toBe(true);
    expect(['never adds more than 12 % or so', 'aXb'].some((title) => pattern.test(title))).toBe(false);
  });
});
