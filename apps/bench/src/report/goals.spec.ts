import { GOALS, judge, type Goal } from './goals';

const ALL: readonly Goal[] = Object.values(GOALS).flat();

describe('a goal', () => {
  const more: Goal = { id: 'board/rest', what: 'Board', against: 'rest', sense: 'least', first: 0.6, then: 0.85 };

  it.each([
    [0.59, 'not reached'],
    [0.6, 'reached'],
    [0.84, 'reached'],
    [0.85, 'reached, and the next one'],
    [undefined, 'not measured'],
  ])('of at least so much, with %s, is %s', (reached, verdict) => expect(judge(more, reached)).toBe(verdict));

  const less: Goal = { ...more, sense: 'most', first: 3, then: 1.5 };

  it.each([
    [3.1, 'not reached'],
    [3, 'reached'],
    [1.5, 'reached, and the next one'],
    [undefined, 'not measured'],
  ])('of at most so much, with %s, is %s', (reached, verdict) => expect(judge(less, reached)).toBe(verdict));

  it('that is only to be told at first is told', () => {
    expect(judge({ ...less, first: undefined }, 4)).toBe('told');
    expect(judge({ ...less, first: undefined, then: undefined }, 1)).toBe('told');
    expect(judge({ ...less, first: undefined }, 1)).toBe('reached, and the next one');
  });

  it('is never easier the second time', () => {
    for (const { first, then, sense } of ALL)
      if (first !== undefined && then !== undefined)
        expect(sense === 'least' ? then >= first : then <= first).toBe(true);
  });
});
