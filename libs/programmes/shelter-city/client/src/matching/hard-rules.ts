import { meets } from './attributes';
import type { MatchingCandidate, MatchingCity, MatchingPlace } from './problem';

/** Why a place can never take a candidate, whatever the days. Days have their own reasons. */
export type Barrier =
  | { readonly kind: 'avoidsCity'; readonly city: string }
  | { readonly kind: 'avoidsCommunity'; readonly community: string }
  | { readonly kind: 'declined'; readonly city: string }
  | { readonly kind: 'noLanguage' }
  | { readonly kind: 'lacks'; readonly need: string }
  | { readonly kind: 'excluded'; readonly place: string };

/** Pairs that somebody ruled out, for quick asking. */
export type Exclusions = ReadonlyMap<string, ReadonlySet<string>>;

export const sharesLanguage = (candidate: MatchingCandidate, city: MatchingCity): boolean =>
  candidate.languages.some((language) => city.languages.includes(language));

/** Every hard rule that stands between a candidate and a place; none when the place could do. */
export const barriersOf = (
  candidate: MatchingCandidate,
  place: MatchingPlace,
  city: MatchingCity,
  exclusions: Exclusions,
): readonly Barrier[] => [
  ...(candidate.avoidCities.includes(city.id) ? [{ kind: 'avoidsCity', city: city.id } as const] : []),
  ...candidate.avoidCommunities
    .filter((community) => city.communities.includes(community))
    .map((community) => ({ kind: 'avoidsCommunity', community }) as const),
  ...(candidate.declinedBy.includes(city.id) ? [{ kind: 'declined', city: city.id } as const] : []),
  ...(sharesLanguage(candidate, city) ? [] : [{ kind: 'noLanguage' } as const]),
  ...candidate.needs.filter((need) => !meets(place.attributes, need)).map((need) => ({ kind: 'lacks', need }) as const),
  ...(exclusions.get(candidate.id)?.has(place.id) === true ? [{ kind: 'excluded', place: place.id } as const] : []),
];

/** Whether there is any, without a list of them: a calculation asks for every person, place and change. */
export const isBarred = (
  candidate: MatchingCandidate,
  place: MatchingPlace,
  city: MatchingCity,
  exclusions: Exclusions,
): boolean =>
  candidate.avoidCities.includes(city.id) ||
  candidate.declinedBy.includes(city.id) ||
  candidate.avoidCommunities.some((community) => city.communities.includes(community)) ||
  !sharesLanguage(candidate, city) ||
  candidate.needs.some((need) => !meets(place.attributes, need)) ||
  exclusions.get(candidate.id)?.has(place.id) === true;
