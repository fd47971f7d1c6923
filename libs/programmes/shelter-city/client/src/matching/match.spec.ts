import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { addDays } from '@vrijhaven/domain';
import { isSound, sharesOf, valueOf, type Arrangement } from './arrangement';
import { greedy } from './greedy';
import { match, matchGreedily } from './match';
import { optimise } from './optimise';
import { prepare, type Prepared } from './prepare';
import type { Matching, MatchingProblem, SuggestedStay } from './problem';
import { problems, shuffled, STARTS } from './spec/problems';
import { brokenRules } from './spec/rules-again';

const runs = { numRuns: 150 };
let highs: Highs;
const solver = () => Promise.resolve(highs);
beforeAll(async () => {
  highs = await loadHighs();
});

/** The best of tiny worlds by trying everything. */
const bestByHand = (prepared: Prepared): number => {
  const shares = sharesOf(prepared);
  const tryFrom = (at: number, chosen: Arrangement): number => {
    const options = prepared.options[at];
    if (options === undefined) return valueOf(chosen, shares);
    const without = tryFrom(at + 1, chosen);
    return options.reduce((best, option) => {
      const more = [...chosen, option];
      return isSound(more) ? Math.max(best, tryFrom(at + 1, more)) : best;
    }, without);
  };
  return tryFrom(0, []);
};

describe('matching', () => {
  it('breaks no hard rule and promises no place twice, quick or best', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        expect(brokenRules(problem, matchGreedily(problem))).toEqual([]);
        expect(brokenRules(problem, await match(problem, solver))).toEqual([]);
      }),
      runs,
    );
  });

  it('is never worse than the quick answer, never better than its bound, and proves it', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const [quick, best] = [matchGreedily(problem), await match(problem, solver)];
        expect(best.value).toBeGreaterThanOrEqual(quick.value);
        expect(quick.bound).toBeGreaterThanOrEqual(quick.value);
        expect(best.bound).toBeGreaterThanOrEqual(best.value);
        expect(best.proven).toBe(true);
      }),
      runs,
    );
  });

  it('finds what trying everything finds', () => {
    fc.assert(
      fc.property(
        problems.filter(({ candidates, places }) => candidates.length <= 4 && places.length <= 3),
        (problem) => {
          const prepared = prepare(problem);
          const { chosen, proven } = optimise(highs, prepared, greedy(prepared), () => undefined);
          expect(isSound(chosen)).toBe(true);
          expect(proven).toBe(true);
          expect(valueOf(chosen, sharesOf(prepared))).toBe(bestByHand(prepared));
        },
      ),
      runs,
    );
  });

  it('does not depend on the order in which things came', async () => {
    await fc.assert(
      fc.asyncProperty(
        problems.chain((problem) => fc.tuple(fc.constant(problem), shuffled(problem))),
        async ([problem, other]) => {
          expect(await match(other, solver)).toEqual(await match(problem, solver));
          expect(matchGreedily(other)).toEqual(matchGreedily(problem));
        },
      ),
      runs,
    );
  });

  it('keeps what was locked, and tells a lock that cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(), async (problem, which) => {
        const { stays } = await match(problem, solver);
        const lock = stays[which % Math.max(1, stays.length)];
        if (!lock) return;
        const taken = { ...lock, period: { from: '2020-01-01', until: '2020-02-01' } };
        const again = await match({ ...problem, locked: [lock, taken] }, solver);
        expect(again.stays).toContainEqual(lock);
        expect(again.brokenLocks).toEqual([taken]);
        expect(brokenRules(problem, again)).toEqual([]);
      }),
      runs,
    );
  });

  it('gives usable answers on the way, each at least as good as the one before', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const told: Matching[] = [];
        const best = await match(problem, solver, (matching) => told.push(matching));
        const values = [...told, best].map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        for (const each of told) expect(brokenRules(problem, each)).toEqual([]);
      }),
      runs,
    );
  });

  it('answers without WebAssembly, and says how far from the best it may be', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        expect(await match(problem, () => Promise.resolve(undefined))).toEqual(matchGreedily(problem));
      }),
      runs,
    );
  });
});

describe('a place that several people share', () => {
  const place = { id: 'p', city: 'utrecht', attributes: [], turnoverDays: 3, occupied: [] };
  const city = { id: 'utrecht', languages: ['en'], communities: [] };
  const person = (id: string, from: string, days: number) => ({
    id,
    languages: ['en'],
    needs: [],
    wishes: [],
    hopes: [],
    available: { from, until: addDays(from, days) },
    days,
    shortest: days,
    avoidCities: [],
    avoidCommunities: [],
    declinedBy: [],
  });
  const world = (gap: number): MatchingProblem => ({
    candidates: [person('a', '2027-04-01', 20), person('b', addDays('2027-04-21', gap), 20)],
    cities: [city],
    places: [place],
    starts: STARTS,
    locked: [],
    excluded: [],
    balance: { cities: false, starts: false },
  });
  const placed = ({ stays }: { stays: readonly SuggestedStay[] }) => stays.map(({ candidate }) => candidate);

  it('is given one after the other with the turnover between', async () => {
    expect(placed(await match(world(3), solver))).toEqual(['a', 'b']);
    expect(placed(await match(world(2), solver))).toHaveLength(1);
  });
});
