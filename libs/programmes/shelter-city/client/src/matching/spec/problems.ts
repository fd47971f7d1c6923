import fc from 'fast-check';
import { addDays, type Period } from '@vrijhaven/domain';
import type { MatchingCandidate, MatchingCity, MatchingPlace, MatchingProblem } from '../problem';

const APRIL = '2027-04-01';
const ATTRIBUTES = ['stepFree', 'groundFloor', 'quiet', 'garden', 'noPets', 'workspace', 'central'];
const LANGUAGES = ['en', 'fr', 'es', 'ar'];
const COMMUNITIES = ['ET', 'CO', 'TR'];
const CITIES = ['utrecht', 'nijmegen', 'maastricht'];

const day = (within: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: within }).map((days) => addDays(APRIL, days));
const period = (within: number, least: number, most: number): fc.Arbitrary<Period> =>
  fc
    .tuple(day(within), fc.integer({ min: least, max: most }))
    .map(([from, days]) => ({ from, until: addDays(from, days) }));
const some = (items: readonly string[], most = items.length) => fc.subarray([...items], { maxLength: most });

const candidate = (id: string): fc.Arbitrary<MatchingCandidate> =>
  fc
    .record({
      languages: some(LANGUAGES).filter((list) => list.length > 0),
      needs: some(['stepFree', 'groundFloor', 'noPets'], 1),
      wishes: some(['quiet', 'garden'], 2),
      hopes: some(['rest', 'study', 'network', 'training'], 2),
      available: period(60, 20, 150),
      days: fc.integer({ min: 30, max: 92 }),
      cut: fc.integer({ min: 0, max: 20 }),
      avoidCities: some(CITIES, 1),
      avoidCommunities: some(COMMUNITIES, 1),
      declinedBy: some(CITIES, 1),
      rank: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    })
    .map(({ cut, rank, ...rest }) => ({
      ...rest,
      id,
      shortest: rest.days - cut,
      ...(rank === undefined ? {} : { rank }),
    }));

const city = (id: string): fc.Arbitrary<MatchingCity> =>
  fc.record({ languages: some(LANGUAGES), communities: some(COMMUNITIES, 2) }).map((rest) => ({ id, ...rest }));

const place = (id: string): fc.Arbitrary<MatchingPlace> =>
  fc.record({
    id: fc.constant(id),
    city: fc.constantFrom(...CITIES),
    attributes: some(ATTRIBUTES),
    turnoverDays: fc.integer({ min: 0, max: 7 }),
    occupied: fc.array(period(150, 1, 60), { maxLength: 2 }),
  });

const several = <Thing>(make: (id: string) => fc.Arbitrary<Thing>, prefix: string, most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => make(`${prefix}${String(at)}`))));

/** Four windows of a fortnight, from the first of April. */
export const STARTS: readonly Period[] = [0, 14, 28, 42].map((from) => ({
  from: addDays(APRIL, from),
  until: addDays(APRIL, from + 14),
}));

/** Small worlds with everything in them: scarce places, long stays, rules on both sides, pairs ruled out. */
export const problems: fc.Arbitrary<MatchingProblem> = fc
  .record({
    candidates: several(candidate, 'c', 7),
    cities: fc.tuple(...CITIES.map(city)),
    places: several(place, 'p', 4),
    excludes: fc.array(fc.tuple(fc.nat(6), fc.nat(3)), { maxLength: 3 }),
    balance: fc.record({ cities: fc.boolean(), starts: fc.boolean() }),
  })
  .map(({ excludes, ...rest }) => ({
    ...rest,
    starts: STARTS,
    locked: [],
    excluded: excludes.map(([who, where]) => ({ candidate: `c${String(who)}`, place: `p${String(where)}` })),
  }));

/** The same world with everything in another order. */
export const shuffled = (problem: MatchingProblem): fc.Arbitrary<MatchingProblem> =>
  fc
    .tuple(
      fc.shuffledSubarray([...problem.candidates], { minLength: problem.candidates.length }),
      fc.shuffledSubarray([...problem.places], { minLength: problem.places.length }),
      fc.shuffledSubarray([...problem.cities], { minLength: problem.cities.length }),
    )
    .map(([candidates, places, cities]) => ({ ...problem, candidates, places, cities }));
