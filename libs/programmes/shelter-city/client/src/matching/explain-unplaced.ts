import type { Day, Period } from '@vrijhaven/domain';
import type { After } from './after';
import { daysBetween } from './days';
import { firstFit } from './free-gaps';
import { barriersOf, type Barrier } from './hard-rules';
import { cityFor } from './prepare';
import type { MatchingCandidate, MatchingPlace } from './problem';

/** Why places cannot take somebody. `taken` before this round, `given` in it; with the first day on which one is free. */
export type Reason =
  | Exclude<Barrier, { kind: 'excluded' }>
  | { readonly kind: 'excluded' | 'dates' }
  | { readonly kind: 'taken' | 'given'; readonly freeFrom: Day | undefined };

/** One reason with the places that it stands in the way of. */
export interface Block {
  readonly reason: Reason;
  readonly places: readonly string[];
}

/** Free of the start windows and of when the person must be back: only whether the place is free long enough. */
const freeFrom = (candidate: MatchingCandidate, place: MatchingPlace, gaps: readonly Period[]): Day | undefined =>
  gaps
    .map(({ from, until }) => {
      const first = from > candidate.available.from ? from : candidate.available.from;
      return daysBetween(first, until) >= candidate.shortest + place.turnoverDays ? first : undefined;
    })
    .find((day) => day !== undefined);

const everFree: readonly Period[] = [{ from: '0001-01-01', until: '9999-01-01' }];

/** Everything that keeps one place from one person, as things stand after the round. */
export const reasonsFor = (after: After, candidate: MatchingCandidate, place: MatchingPlace): readonly Reason[] => {
  const { prepared, before, left } = after;
  const city = cityFor(prepared.cityOf, place);
  const barriers = barriersOf(candidate, place, city, prepared.exclusions).map((barrier): Reason =>
    barrier.kind === 'excluded' ? { kind: 'excluded' } : barrier,
  );
  const fits = (gaps: readonly Period[]) =>
    prepared.problem.starts.some((start) => firstFit(candidate, place, gaps, start) !== undefined);
  const [was, is] = [before.get(place.id) ?? [], left.get(place.id) ?? []];
  if (!fits(everFree)) return [...barriers, { kind: 'dates' }];
  if (!fits(was)) return [...barriers, { kind: 'taken', freeFrom: freeFrom(candidate, place, was) }];
  if (!fits(is)) return [...barriers, { kind: 'given', freeFrom: freeFrom(candidate, place, is) }];
  return barriers;
};

/** What a reason is about, so that equal ones of several places become one. */
const keyOf = (reason: Reason): string => {
  switch (reason.kind) {
    case 'avoidsCity':
    case 'declined':
      return `${reason.kind} ${reason.city}`;
    case 'avoidsCommunity':
      return `${reason.kind} ${reason.community}`;
    case 'lacks':
      return `${reason.kind} ${reason.need}`;
    default:
      return reason.kind;
  }
};

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0];

/**
 * The fewest reasons that together stand in the way of every place: none of them could be left out. Chosen greedily,
 * widest first, then thinned.
 */
export const blocksOf = (after: After, candidate: MatchingCandidate): readonly Block[] => {
  const found = new Map<string, { readonly reasons: Reason[]; readonly places: string[] }>();
  for (const place of after.prepared.places) {
    for (const reason of reasonsFor(after, candidate, place)) {
      const entry = found.get(keyOf(reason)) ?? { reasons: [], places: [] };
      entry.reasons.push(reason);
      entry.places.push(place.id);
      found.set(keyOf(reason), entry);
    }
  }
  const uncovered = new Set(after.prepared.places.map(({ id }) => id));
  const chosen: { readonly reasons: Reason[]; readonly places: string[] }[] = [];
  for (;;) {
    const gain = (places: readonly string[]) => places.filter((id) => uncovered.has(id)).length;
    const next = [...found.values()].reduce((best, each) => (gain(each.places) > gain(best.places) ? each : best), {
      reasons: [] as Reason[],
      places: [] as string[],
    });
    if (gain(next.places) === 0) break;
    chosen.push(next);
    for (const id of next.places) uncovered.delete(id);
  }
  const needed = chosen.reduce((kept, each) => {
    const others = kept.filter((other) => other !== each).flatMap(({ places }) => places);
    return each.places.every((id) => others.includes(id)) ? kept.filter((other) => other !== each) : kept;
  }, chosen);
  return needed.map(({ reasons, places }) => {
    const [reason] = reasons;
    if (reason?.kind !== 'taken' && reason?.kind !== 'given') return { reason: reason ?? { kind: 'dates' }, places };
    const days = reasons.map((each) => ('freeFrom' in each ? each.freeFrom : undefined));
    return { reason: { kind: reason.kind, freeFrom: earliest(days) }, places };
  });
};
