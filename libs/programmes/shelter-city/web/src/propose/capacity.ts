import { daysBetween, type Period } from '@vrijhaven/domain';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { freePeriods } from '../board/free-periods';

/** A hint for the person who chooses, never a promise: the constraint in the database decides. */
export interface Capacity {
  readonly places: number;
  /** Places with at least a month free in one piece. */
  readonly free: number;
  /** Days of the longest free piece. */
  readonly longest: number;
}

const A_MONTH = 28;

/** What a city could still offer within a call's stays. */
export const capacityOf = (city: CityView, stays: Period): Capacity => {
  const longest = city.places.map((place) =>
    Math.max(0, ...freePeriods(place, stays).map(({ from, until }) => daysBetween(from, until))),
  );
  return {
    places: city.places.length,
    free: longest.filter((days) => days >= A_MONTH).length,
    longest: Math.max(0, ...longest),
  };
};
