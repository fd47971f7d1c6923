import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { sharesOf, valueOf } from './arrangement';
import { simpleBound } from './bound';
import { greedy } from './greedy';
import { barriersOf, isBarred } from './hard-rules';
import { matchGreedily } from './match';
import { optimise } from './optimise';
import { cityFor, prepare } from './prepare';
import type { MatchingProblem } from './problem';
import { problems, STARTS } from './spec/problems';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

describe('the bound without a solver', () => {
  it('lies above every best answer', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const prepared = prepare(problem);
        const { chosen } = optimise(highs, prepared, greedy(prepared), () => undefined);
        expect(simpleBound(prepared)).toBeGreaterThanOrEqual(valueOf(chosen, sharesOf(prepared)));
      }),
      { numRuns: 200 },
    );
  });

  it('says something where places are too few', () => {
    const person = (at: number) => ({
      ...{ id: `c${String(at)}`, languages: ['en'], needs: [], wishes: [], hopes: [], days: 84, shortest: 84 },
      ...{ available: { from: '2027-04-01', until: '2027-12-01' }, avoidCities: [], avoidCommunities: [] },
      ...{ declinedBy: [], rank: at + 1 },
    });
    const problem: MatchingProblem = {
      candidates: Array.from({ length: 40 }, (_, at) => person(at)),
      cities: [{ id: 'utrecht', languages: ['en'], communities: [] }],
      places: ['p', 'q'].map((id) => ({ id, city: 'utrecht', attributes: [], turnoverDays: 3, occupied: [] })),
      starts: STARTS,
      ...{ locked: [], excluded: [], balance: { cities: false, starts: false } },
    };
    const { value, bound, stays } = matchGreedily(problem);
    expect(stays).toHaveLength(2);
    expect(bound / value).toBeLessThan(1.01);
  });
});

it('what is barred is what has a barrier', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { candidates, places, cityOf, exclusions } = prepare(problem);
      for (const candidate of candidates)
        for (const place of places) {
          const pair = [candidate, place, cityFor(cityOf, place), exclusions] as const;
          expect(isBarred(...pair)).toBe(barriersOf(...pair).length > 0);
        }
    }),
  );
});
