import { overlaps, type Period } from '@vrijhaven/domain';
import { firstFit, freeGaps, keptBy } from './free-gaps';
import { isBarred, type Exclusions } from './hard-rules';
import type { MatchingCandidate, MatchingCity, MatchingPlace, MatchingProblem, SuggestedStay } from './problem';
import { meritsOf, PLACED, pointsOf, type Merit } from './soft-scores';

/** One way to place one candidate. Numbers are positions in the prepared lists. */
export interface Option {
  readonly candidate: number;
  readonly place: number;
  readonly start: number;
  readonly period: Period;
  /** The period with its turnover. */
  readonly kept: Period;
  readonly value: number;
}

/** A problem in canonical order, so that the order in which things came cannot show in the answer. */
export interface Prepared {
  readonly problem: MatchingProblem;
  readonly candidates: readonly MatchingCandidate[];
  readonly places: readonly MatchingPlace[];
  readonly cityOf: ReadonlyMap<string, MatchingCity>;
  readonly exclusions: Exclusions;
  /** Locks that hold, and those that cannot. */
  readonly locked: readonly SuggestedStay[];
  readonly broken: readonly SuggestedStay[];
  /** Free days of each place after stays, blocks and locks. */
  readonly gaps: readonly (readonly Period[])[];
  /** For each candidate that is not locked. */
  readonly options: readonly (readonly Option[])[];
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const exclusionsOf = ({ excluded }: MatchingProblem): Exclusions => {
  const map = new Map<string, Set<string>>();
  for (const { candidate, place } of excluded) map.set(candidate, (map.get(candidate) ?? new Set()).add(place));
  return map;
};

/** A place with the city that it stands in; a place of an unknown city takes nobody. */
export const cityFor = (cityOf: ReadonlyMap<string, MatchingCity>, place: MatchingPlace): MatchingCity =>
  cityOf.get(place.city) ?? { id: place.city, languages: [], communities: [] };

type Base = Pick<Prepared, 'candidates' | 'places' | 'cityOf' | 'exclusions'>;

/** Locks are settled one after another; one that breaks a rule or meets an earlier one is left out and told. */
const settleLocks = ({ locked }: MatchingProblem, { candidates, places, cityOf, exclusions }: Base) => {
  const holding: SuggestedStay[] = [];
  const broken: SuggestedStay[] = [];
  const kept = new Map<string, Period[]>(places.map((place) => [place.id, [...place.occupied]]));
  const order = locked.toSorted((a, b) => (a.candidate + a.place < b.candidate + b.place ? -1 : 1));
  for (const lock of order) {
    const candidate = candidates.find(({ id }) => id === lock.candidate);
    const place = places.find(({ id }) => id === lock.place);
    const taken = kept.get(lock.place);
    if (!candidate || !place || !taken) continue;
    const days = keptBy(lock.period, place);
    const fits =
      !isBarred(candidate, place, cityFor(cityOf, place), exclusions) &&
      !taken.some((each) => overlaps(each, days)) &&
      !holding.some((each) => each.candidate === lock.candidate) &&
      lock.period.from >= candidate.available.from &&
      lock.period.until <= candidate.available.until;
    (fits ? holding : broken).push(lock);
    if (fits) taken.push(days);
  }
  return { holding, broken, kept };
};

/** What one stay is worth by itself. */
export const worthOf = ({ starts }: MatchingProblem, { days }: MatchingCandidate, merits: readonly Merit[]): number =>
  PLACED + pointsOf(merits, days, starts.length);

/** The ways to place one candidate in one place; at most one for each start window. */
export const optionsIn = (
  prepared: Pick<Prepared, 'problem' | 'cityOf' | 'exclusions'>,
  candidate: MatchingCandidate,
  place: MatchingPlace,
  gaps: readonly Period[],
): readonly Omit<Option, 'candidate' | 'place'>[] => {
  const { problem, cityOf, exclusions } = prepared;
  const city = cityFor(cityOf, place);
  if (isBarred(candidate, place, city, exclusions)) return [];
  return problem.starts.flatMap((window, start) => {
    const period = firstFit(candidate, place, gaps, window);
    if (!period) return [];
    const merits = meritsOf(candidate, place, city, period, start);
    return [{ start, period, kept: keptBy(period, place), value: worthOf(problem, candidate, merits) }];
  });
};

/** Brings a problem into order, settles the locks and lists every way that no hard rule forbids. */
export const prepare = (problem: MatchingProblem): Prepared => {
  const candidates = byId(problem.candidates);
  const places = byId(problem.places);
  const cityOf = new Map(problem.cities.map((city) => [city.id, city]));
  const exclusions = exclusionsOf(problem);
  const { holding, broken, kept } = settleLocks(problem, { candidates, places, cityOf, exclusions });
  const gaps = places.map((place) => freeGaps(kept.get(place.id) ?? []));
  const settled = new Set(holding.map(({ candidate }) => candidate));
  const options = candidates.map((candidate, at) =>
    settled.has(candidate.id)
      ? []
      : places.flatMap((place, where) =>
          optionsIn({ problem, cityOf, exclusions }, candidate, place, gaps[where] ?? []).map((option) => ({
            ...option,
            candidate: at,
            place: where,
          })),
        ),
  );
  return { problem, candidates, places, cityOf, exclusions, locked: holding, broken, gaps, options };
};
