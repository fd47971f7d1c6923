import type { Sample } from '../result';
import { GOALS, judge } from './goals';

const sample = (server: string, perSecond: number): Sample => ({
  ...{ round: 0, operation: 'board', connections: 16, server, perSecond, memory: 1 },
  ...{ typical: undefined, slow: undefined, serverTime: undefined, databaseTime: undefined },
});

describe('a goal', () => {
  const goal = { operation: 'board', against: 'rest', first: 0.6, then: 0.85 } as const;

  it.each([
    [59, 'not reached'],
    [60, 'reached'],
    [84, 'reached'],
    [85, 'reached, and the next one'],
  ])('at %i of a hundred is %s', (perSecond, verdict) => {
    expect(judge([sample('ours', perSecond), sample('rest', 100)], goal)).toEqual({
      reached: perSecond / 100,
      verdict,
    });
  });

  it('says when it was not measured', () => {
    expect(judge([sample('ours', 10)], goal)).toEqual({ reached: undefined, verdict: 'not measured' });
  });

  it('is harder the second time', () => {
    for (const { first, then } of GOALS) expect(then).toBeGreaterThan(first);
  });
});
