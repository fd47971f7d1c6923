import { daysBetween } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import { MAX_EDITION_DAYS, MAX_SEATS, MAX_TITLE } from './limits';
import type { EditionFault, EditionPlan } from './limits';
import { MAX_OFFER_DAYS, MIN_OFFER_DAYS } from './offer';

const isBetween = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const RULES: readonly (readonly [EditionFault, (plan: EditionPlan) => boolean])[] = [
  ['title', ({ title }) => Object.values(title).every((words) => isBetween(words.trim().length, 1, MAX_TITLE))],
  ['days', ({ startsOn, endsOn }) => isBetween(daysBetween(startsOn, endsOn) + 1, 1, MAX_EDITION_DAYS)],
  ['seats', ({ seats }) => isBetween(seats, 1, MAX_SEATS)],
  ['perCountry', ({ perCountry, seats }) => isBetween(perCountry, 1, Math.max(seats, 1))],
  ['offerDays', ({ offerDays }) => isBetween(offerDays, MIN_OFFER_DAYS, MAX_OFFER_DAYS)],
  ['languages', ({ languages }) => languages.length > 0 && languages.every((code) => /^[a-z]{2,3}$/.test(code))],
];

/** What of an edition cannot stand as it is written; nothing where all can. */
export const faultsOf = (plan: EditionPlan): EditionFault[] =>
  RULES.filter(([, holds]) => !holds(plan)).map(([fault]) => fault);

/** A module lies within the course. */
export const isModuleDay = (day: Day, { startsOn, endsOn }: Pick<EditionPlan, 'startsOn' | 'endsOn'>): boolean =>
  day >= startsOn && day <= endsOn;

/** Pre-work is done before the course begins. */
export const isTaskDay = (day: Day, { startsOn }: Pick<EditionPlan, 'startsOn'>): boolean => day < startsOn;
