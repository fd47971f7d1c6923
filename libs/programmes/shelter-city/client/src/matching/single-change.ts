import type { Day } from '@vrijhaven/domain';
import type { After } from './after';
import { addDays, daysBetween } from './days';
import { isBarred } from './hard-rules';
import { cityFor, optionsIn } from './prepare';
import type { MatchingCandidate, MatchingProblem, SuggestedStay } from './problem';

/** One thing that somebody could change or agree with the candidate. */
export type Change =
  | { readonly kind: 'withoutNeed'; readonly need: string }
  | { readonly kind: 'cityAllowed' | 'declineLifted'; readonly city: string }
  | { readonly kind: 'communityAllowed'; readonly community: string }
  | { readonly kind: 'interpreter' | 'pairAllowed' }
  | { readonly kind: 'shorter'; readonly days: number }
  | { readonly kind: 'stayUntil' | 'comeFrom'; readonly day: Day }
  | { readonly kind: 'placeMore'; readonly city: string };

/** A change, and the stay that it would make possible beside everybody else's. */
export interface WouldPlace {
  readonly change: Change;
  readonly stay: SuggestedStay;
}

/** Shorter than this helps nobody; further off than this is another round. */
const SHORTEST = 14;
const FURTHEST = 60;

const without = <Item>(list: readonly Item[], item: Item): readonly Item[] => list.filter((each) => each !== item);

/** The candidate as they would be, for changes that are about the candidate. */
export const changed = (candidate: MatchingCandidate, change: Change, problem: MatchingProblem): MatchingCandidate => {
  switch (change.kind) {
    case 'withoutNeed':
      return { ...candidate, needs: without(candidate.needs, change.need) };
    case 'cityAllowed':
      return { ...candidate, avoidCities: without(candidate.avoidCities, change.city) };
    case 'declineLifted':
      return { ...candidate, declinedBy: without(candidate.declinedBy, change.city) };
    case 'communityAllowed':
      return { ...candidate, avoidCommunities: without(candidate.avoidCommunities, change.community) };
    case 'interpreter':
      return {
        ...candidate,
        languages: [...new Set([...candidate.languages, ...problem.cities.flatMap(({ languages }) => languages)])],
      };
    case 'shorter':
      return { ...candidate, shortest: change.days };
    case 'stayUntil':
      return { ...candidate, available: { ...candidate.available, until: change.day } };
    case 'comeFrom':
      return { ...candidate, available: { ...candidate.available, from: change.day } };
    case 'pairAllowed':
    case 'placeMore':
      return candidate;
  }
};

/** What could be changed for this person, least intrusive first. */
const conceivable = (candidate: MatchingCandidate): readonly Change[] => [
  ...candidate.declinedBy.map((city) => ({ kind: 'declineLifted', city }) as const),
  { kind: 'pairAllowed' },
  ...(candidate.shortest > SHORTEST ? [{ kind: 'shorter', days: SHORTEST } as const] : []),
  { kind: 'stayUntil', day: addDays(candidate.available.until, FURTHEST) },
  { kind: 'comeFrom', day: addDays(candidate.available.from, -FURTHEST) },
  { kind: 'interpreter' },
  ...candidate.needs.map((need) => ({ kind: 'withoutNeed', need }) as const),
  ...candidate.avoidCommunities.map((community) => ({ kind: 'communityAllowed', community }) as const),
  ...candidate.avoidCities.map((city) => ({ kind: 'cityAllowed', city }) as const),
];

const everFree = [{ from: '0001-01-01', until: '9999-01-01' }] as const;

/** The best stay for somebody in what is left, or what would be left with one more place of each kind. */
const bestIn = (after: After, candidate: MatchingCandidate, change: Change): SuggestedStay | undefined => {
  const { prepared, left } = after;
  const world = change.kind === 'pairAllowed' ? { ...prepared, exclusions: new Map<string, Set<string>>() } : prepared;
  const options = prepared.places.flatMap((place) =>
    optionsIn(world, candidate, place, change.kind === 'placeMore' ? everFree : (left.get(place.id) ?? [])).map(
      ({ period, value }) => ({ candidate: candidate.id, place: place.id, period, value }),
    ),
  );
  const length = ({ period }: SuggestedStay) => daysBetween(period.from, period.until);
  return options.reduce<(typeof options)[number] | undefined>((best, each) => {
    if (best === undefined) return each;
    // Of a stay cut short, the longest; of dates moved, the least moved; otherwise what suits best.
    if (change.kind === 'shorter') return length(each) > length(best) ? each : best;
    if (change.kind === 'comeFrom') return each.period.from > best.period.from ? each : best;
    if (change.kind === 'stayUntil') return each.period.from < best.period.from ? each : best;
    return each.value > best.value ? each : best;
  }, undefined);
};

/** No further than the stay that it makes possible needs. */
const tightened = (change: Change, candidate: MatchingCandidate, { period }: SuggestedStay): Change => {
  if (change.kind === 'shorter') return { kind: 'shorter', days: daysBetween(period.from, period.until) };
  if (change.kind === 'comeFrom') return { kind: 'comeFrom', day: period.from };
  if (change.kind === 'stayUntil') return { kind: 'stayUntil', day: addDays(period.from, candidate.shortest) };
  return change;
};

/** Every single change that would place somebody without moving anybody else. */
export const changesFor = (after: After, candidate: MatchingCandidate): readonly WouldPlace[] => {
  const { prepared, placeOf } = after;
  const found = conceivable(candidate).flatMap((change): readonly WouldPlace[] => {
    const stay = bestIn(after, changed(candidate, change, prepared.problem), change);
    if (!stay) return [];
    const tight = tightened(change, candidate, stay);
    const again = bestIn(after, changed(candidate, tight, prepared.problem), tight);
    return again
      ? [{ change: tight, stay: { candidate: again.candidate, place: again.place, period: again.period } }]
      : [];
  });
  const free = prepared.places.some(
    (place) => !isBarred(candidate, place, cityFor(prepared.cityOf, place), prepared.exclusions),
  );
  const more = free ? bestIn(after, candidate, { kind: 'placeMore', city: '' }) : undefined;
  const city = more && placeOf.get(more.place)?.city;
  if (!more || city === undefined) return found;
  const stay = { candidate: more.candidate, place: more.place, period: more.period };
  return [...found, { change: { kind: 'placeMore', city }, stay }];
};
