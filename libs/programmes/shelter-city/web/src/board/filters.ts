import { daysBetween, type Period } from '@vrijhaven/domain';
import type { ShownCity, ShownPlace } from './edit/pending';
import { freePeriods } from './free-periods';
import type { Look } from './stay-states';

/** What somebody wants to see less of. */
export interface Filters {
  /** Stays that look like this step back; they still take their places. */
  readonly faded: ReadonlySet<Look>;
  /** Only places that are free for a while within these days. */
  readonly free: Period | undefined;
}

export const NO_FILTERS: Filters = { faded: new Set(), free: undefined };

/** Less than four weeks is a gap, not a place for somebody. */
export const LEAST_FREE_DAYS = 28;

export const isFreeIn = (place: ShownPlace, within: Period): boolean =>
  freePeriods(place, within).some(({ from, until }) => daysBetween(from, until) >= LEAST_FREE_DAYS);

/** The cities with the places that are wanted; a city without any is left out, unless it never had one. */
export const filtered = (cities: readonly ShownCity[], slug: string, { free }: Filters): readonly ShownCity[] => {
  const chosen = slug === '' ? cities : cities.filter((city) => city.slug === slug);
  if (free === undefined) return chosen;
  return chosen
    .map((city) => ({ ...city, places: city.places.filter((place) => isFreeIn(place, free)) }))
    .filter(({ places }) => places.length > 0);
};

export const toggled = <Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> => {
  const after = new Set(set);
  if (!after.delete(item)) after.add(item);
  return after;
};
