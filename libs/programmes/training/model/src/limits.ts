import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';

/** As the programme has it: twenty people from twenty countries. */
export const USUAL_SEATS = 20;
export const USUAL_PER_COUNTRY = 1;
export const MAX_SEATS = 200;
export const MAX_MODULES = 60;
export const MAX_TASKS = 30;
export const MAX_TITLE = 80;
/** The days of one edition; a training that comes back every month is several editions. */
export const MAX_EDITION_DAYS = 60;

/** Why the numbers and days of an edition cannot be as somebody wrote them. */
export const EDITION_FAULTS = [
  'days',
  'seats',
  'perCountry',
  'offerDays',
  'languages',
  'title',
  'moduleDay',
  'taskDay',
] as const;
export type EditionFault = (typeof EDITION_FAULTS)[number];

/** An edition, as far as form goes. */
export interface EditionPlan {
  readonly title: LocalisedText;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly languages: readonly string[];
  readonly seats: number;
  readonly perCountry: number;
  readonly offerDays: number;
}
