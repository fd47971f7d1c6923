import { overlaps, type Day } from '@vrijhaven/domain';
import type { After } from './after';
import { isServable, meets, serves } from './attributes';
import { daysBetween } from './days';
import { keptBy } from './free-gaps';
import { cityFor, optionsIn, worthOf } from './prepare';
import type { MatchingCandidate, MatchingPlace, SuggestedStay } from './problem';
import { meritsOf, type Merit } from './soft-scores';

/** What a person does not get in the place that is suggested. */
export type GivenUp =
  | { readonly kind: 'wish' | 'hope'; readonly code: string }
  | { readonly kind: 'shorter' | 'later'; readonly days: number }
  /** Another place would suit this person better; it went to others, or to nobody for the sake of balance. */
  | { readonly kind: 'better'; readonly place: string; readonly from: Day; readonly takers: readonly string[] };

export interface PlacedBecause {
  readonly candidate: string;
  readonly stay: SuggestedStay;
  readonly merits: readonly Merit[];
  readonly givenUp: readonly GivenUp[];
}

/** The place that would suit the person best if nobody else were waiting. */
const bestAlone = ({ prepared, before }: After, candidate: MatchingCandidate) =>
  prepared.places
    .flatMap((place) =>
      optionsIn(prepared, candidate, place, before.get(place.id) ?? []).map((option) => ({ ...option, place })),
    )
    .reduce<(ReturnType<typeof optionsIn>[number] & { readonly place: MatchingPlace }) | undefined>(
      (best, each) => (best === undefined || each.value > best.value ? each : best),
      undefined,
    );

const betterThan = (after: After, candidate: MatchingCandidate, merits: readonly Merit[]): readonly GivenUp[] => {
  const best = bestAlone(after, candidate);
  if (!best || best.value <= worthOf(after.prepared.problem, candidate, merits)) return [];
  const takers = after.stays
    .filter((other) => other.place === best.place.id && overlaps(keptBy(other.period, best.place), best.kept))
    .map((other) => other.candidate)
    .filter((other) => other !== candidate.id);
  return [{ kind: 'better', place: best.place.id, from: best.period.from, takers }];
};

/** Why this place for this person, and what they do not get there. */
export const explainPlaced = (after: After, stay: SuggestedStay): PlacedBecause | undefined => {
  const { prepared, placeOf } = after;
  const candidate = prepared.candidates.find(({ id }) => id === stay.candidate);
  const place = placeOf.get(stay.place);
  if (!candidate || !place) return undefined;
  const { starts } = prepared.problem;
  const days = daysBetween(stay.period.from, stay.period.until);
  const start = starts.findIndex(({ from, until }) => stay.period.from >= from && stay.period.from < until);
  const first = [candidate.available.from, starts[0]?.from ?? ''].toSorted().at(-1) ?? stay.period.from;
  const late = daysBetween(first, stay.period.from);
  const city = cityFor(prepared.cityOf, place);
  const merits = meritsOf(candidate, place, city, stay.period, Math.max(0, start));
  return {
    candidate: candidate.id,
    stay,
    merits,
    givenUp: [
      ...candidate.wishes
        .filter((code) => !meets(place.attributes, code))
        .map((code) => ({ kind: 'wish', code }) as const),
      ...candidate.hopes
        .filter((code) => isServable(code) && !serves(place.attributes, code))
        .map((code) => ({ kind: 'hope', code }) as const),
      ...(days < candidate.days ? [{ kind: 'shorter', days: candidate.days - days } as const] : []),
      ...(late > 0 ? [{ kind: 'later', days: late } as const] : []),
      ...betterThan(after, candidate, merits),
    ],
  };
};
