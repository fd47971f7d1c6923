import { addDays } from '@vrijhaven/domain';
import type { MatchingCandidate, MatchingPlace, MatchingProblem } from '@vrijhaven/shelter-city/matching';

/** How many wait, for how many places, beginning in how many windows. */
export interface OfficeSize {
  readonly candidates: number;
  readonly places: number;
  readonly windows: number;
}

const FROM = '2027-04-01';
const CITIES = Array.from({ length: 12 }, (_, at) => `city${String(at)}`);
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'fa', 'tr'];
const WISHES = ['quiet', 'garden', 'workspace', 'central'];

/** The same numbers in every run. */
const dice = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;

/** A pool and places as an office has them: most people fit in many places, and there are not enough. */
export const paperProblem = ({ candidates, places, windows }: OfficeSize): MatchingProblem => {
  const next = dice(7);
  const some = (items: readonly string[], chance: number) => items.filter(() => next() < chance);
  const one = (items: readonly string[]): string => items[Math.floor(next() * items.length)] ?? '';
  const person = (at: number): MatchingCandidate => ({
    id: `c${String(at)}`,
    languages: [...new Set([one(LANGUAGES), ...(next() < 0.7 ? ['en'] : [])])],
    needs: some(['stepFree', 'groundFloor', 'noPets'], 0.1),
    wishes: some(WISHES, 0.4),
    hopes: some(['rest', 'study', 'network', 'training'], 0.5),
    available: { from: addDays(FROM, Math.floor(next() * 50)), until: addDays(FROM, 150 + Math.floor(next() * 60)) },
    ...{ days: 84, shortest: 56 },
    avoidCities: some(CITIES, 0.05),
    ...{ avoidCommunities: [], declinedBy: some(CITIES, 0.04), rank: at + 1 },
  });
  const place = (at: number): MatchingPlace => ({
    id: `p${String(at)}`,
    city: CITIES[at % CITIES.length] ?? '',
    attributes: ['noPets', ...some(['stepFree', 'groundFloor', ...WISHES], 0.5)],
    turnoverDays: 3,
    occupied: next() < 0.5 ? [{ from: FROM, until: addDays(FROM, Math.floor(next() * 90)) }] : [],
  });
  return {
    candidates: Array.from({ length: candidates }, (_, at) => person(at)),
    cities: CITIES.map((id) => ({ id, languages: ['en', ...some(LANGUAGES, 0.3)], communities: [] })),
    places: Array.from({ length: places }, (_, at) => place(at)),
    starts: Array.from({ length: windows }, (_, at) => ({
      from: addDays(FROM, at * 14),
      until: addDays(FROM, at * 14 + 14),
    })),
    ...{ locked: [], excluded: [], balance: { cities: true, starts: true } },
  };
};
