import type { CityView } from '@vrijhaven/shelter-city/client';
import type { MatchingNote } from '@vrijhaven/shelter-city/matching';

/** What the office wrote down, or a city said, that speaks against a city for somebody. */
export type Barrier =
  { readonly kind: 'avoidsCity' | 'declined' } | { readonly kind: 'avoidsCommunity'; readonly community: string };

export interface Standing {
  readonly note: Pick<MatchingNote, 'avoidCities' | 'avoidCommunities' | 'lifted'>;
  /** Communities that they named themselves. */
  readonly named: readonly string[];
  /** Cities that could not host them before, by their slugs. */
  readonly declined: readonly string[];
}

/** The same hard rules that a calculation keeps to, for somebody who chooses a city by hand. */
export const barriersTo = (
  { slug, communities }: Pick<CityView, 'communities' | 'slug'>,
  { note, named, declined }: Standing,
): readonly Barrier[] => {
  const avoided = new Set([...named, ...note.avoidCommunities]);
  return [
    ...(note.avoidCities.includes(slug) ? [{ kind: 'avoidsCity' } as const] : []),
    ...communities
      .filter((community) => avoided.has(community))
      .map((community) => ({ kind: 'avoidsCommunity', community }) as const),
    ...(declined.includes(slug) && !note.lifted.includes(slug) ? [{ kind: 'declined' } as const] : []),
  ];
};
