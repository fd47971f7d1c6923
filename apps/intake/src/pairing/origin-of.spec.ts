import { originOf } from './origin-of';

describe('the way by which somebody came to ask', () => {
  it.each([
    ['shelter-city', 'placed', 'stay'],
    ['shelter-city', 'notSelected', 'application'],
    [undefined, 'scoring', 'application'],
    ['training', 'inProgramme', 'training'],
    ['connect2protect', 'inProgramme', 'direct'],
  ] as const)('is told by a call of %s and the state %s', (programme, state, origin) => {
    expect(originOf({ state, call: programme === undefined ? {} : { programme } })).toBe(origin);
  });

  it('is direct for who has no file', () => {
    expect(originOf(null)).toBe('direct');
  });
});
