import { freeGaps, keptBy } from './free-gaps';
import type { Prepared } from './prepare';
import type { MatchingPlace, SuggestedStay } from './problem';
import type { Period } from '@vrijhaven/domain';

/** The world once the suggested stays are in it. */
export interface After {
  readonly prepared: Prepared;
  readonly stays: readonly SuggestedStay[];
  readonly placeOf: ReadonlyMap<string, MatchingPlace>;
  /** Free days of each place, by its id: before the round, and after it. */
  readonly before: ReadonlyMap<string, readonly Period[]>;
  readonly left: ReadonlyMap<string, readonly Period[]>;
}

export const afterStays = (prepared: Prepared, stays: readonly SuggestedStay[]): After => {
  const { places } = prepared;
  const given = (place: MatchingPlace) =>
    stays.filter((stay) => stay.place === place.id).map(({ period }) => keptBy(period, place));
  return {
    prepared,
    stays,
    placeOf: new Map(places.map((place) => [place.id, place])),
    before: new Map(places.map((place) => [place.id, freeGaps(place.occupied)])),
    left: new Map(places.map((place) => [place.id, freeGaps([...place.occupied, ...given(place)])])),
  };
};
