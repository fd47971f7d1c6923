/** How a guest left; told to the office and the city alone, under seal. */
export const DEPARTURE_OUTCOMES = [
  'returned',
  'thirdCountry',
  'otherScheme',
  'extended',
  'asylumSought',
  'earlyEnd',
] as const;
export type DepartureOutcome = (typeof DEPARTURE_OUTCOMES)[number];

/** An entry of the log `exit`. */
export interface Departure {
  readonly outcome: DepartureOutcome;
  readonly text: string;
}

/** What a guest says at a follow-up, each from 1 to 5 or left out. */
export const RATINGS = ['backAtWork', 'betterMethods', 'feelingSafer', 'communityBenefit'] as const;
export type Rating = (typeof RATINGS)[number];
export interface FollowUpRatings {
  readonly ratings: Readonly<Partial<Record<Rating, number>>>;
  readonly text: string;
}
