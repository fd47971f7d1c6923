export {
  addDays,
  dayAfter,
  dayOf,
  daysBetween,
  hourOf,
  isDay,
  lastDayOf,
  overlaps,
  periodThrough,
  systemClock,
} from './clock';
export type { Clock, Day, Period } from './clock';
export { chooseLanguage, directionOf, LANGUAGE_NAMES, LANGUAGES } from './languages';
export type { Language } from './languages';
export { canMove, isFinal, movesFrom, statesOf } from './lifecycle';
export type { Lifecycle } from './lifecycle';
export { isLiveTopic, LIVE_TOPICS } from './live';
export type { LiveTopic } from './live';
export { isLog, LOG_COMPARTMENTS, LOG_READERS, SHOWN_TO_APPLICANT, WRITTEN_BY_APPLICANT } from './logs';
export type { LogCompartment } from './logs';
export {
  APPLICANT_COMPARTMENTS,
  cityOfTeam,
  COMPARTMENTS,
  compartmentsOfTeam,
  DISCLOSED_AFTER_CONSENT,
  DISCLOSED_AT_PROPOSAL,
  FORM_COMPARTMENTS,
  hostTeam,
  mayRead,
  mayWrite,
  NEED_TO_KNOW,
  OFFER_COMPARTMENTS,
  OFFICE,
  ROLES,
  rolesOfTeam,
} from './need-to-know';
export type {
  ApplicantCompartment,
  Compartment,
  FormCompartment,
  Need,
  OfferCompartment,
  Role,
  Team,
} from './need-to-know';
export { unreachable } from './refusal';
export type { Refusal } from './refusal';
