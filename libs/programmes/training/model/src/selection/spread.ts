import type { Spread } from './seats';

/** How far a course is spread over countries, as the office sees it and the server never does. */
export interface SpreadCount {
  readonly people: number;
  readonly countries: number;
  /** Countries that can send nobody more, in alphabetical order. */
  readonly full: readonly string[];
  /** Countries with more people than the rule allows; only a lying server can bring that about. */
  readonly over: readonly string[];
  readonly seatsLeft: number;
}

const countsOf = (countries: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
};

/** Counts the countries of those who hold a seat. */
export const spreadOf = (countries: readonly string[], { seats, perCountry }: Spread): SpreadCount => {
  const counts = countsOf(countries);
  const where = (holds: (count: number) => boolean) =>
    [...counts]
      .filter(([, count]) => holds(count))
      .map(([country]) => country)
      .sort();
  return {
    people: countries.length,
    countries: counts.size,
    full: where((count) => count >= perCountry),
    over: where((count) => count > perCountry),
    seatsLeft: Math.max(0, seats - countries.length),
  };
};

/** The most people who can be seated of a list of countries: what a waiting list could still bring. */
export const mostSeated = (countries: readonly string[], { seats, perCountry }: Spread): number =>
  Math.min(
    seats,
    [...countsOf(countries).values()].reduce((sum, count) => sum + Math.min(count, perCountry), 0),
  );
