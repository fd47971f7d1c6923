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
export { chooseLanguage, directionOf, LANGUAGE_NAMES, LANGUAGES, OWN_NAMES } from './languages';
export type { Language } from './languages';
export { canMove, isFinal, movesFrom, statesOf } from './lifecycle';
export type { Lifecycle } from './lifecycle';
export { isLiveTopic, LIVE_TOPICS } from './live';
export type { LiveTopic } from './live';
export {
  isLog,
  LOG_COMPARTMENTS,
  LOG_READERS,
  logsWithPartner,
  SHOWN_TO_APPLICANT,
  WRITTEN_BY_APPLICANT,
} from './logs';
export type { LogCompartment } from './logs';
export {
  APPLICANT_COMPARTMENTS,
  COMPARTMENTS,
  compartmentsOfTeam,
  DISCLOSED_AFTER_CONSENT,
  DISCLOSED_AT_PROPOSAL,
  FORM_COMPARTMENTS,
  mayRead,
  mayWrite,
  NEED_TO_KNOW,
  OFFER_COMPARTMENTS,
  ROLES,
  rolesOfTeam,
  teamKindOf,
} from './need-to-know';
export type { ApplicantCompartment, Compartment, FormCompartment, Need, OfferCompartment, Role } from './need-to-know';
export { ENTRY_COMPARTMENTS, isProgramme, OTHER_PROGRAMMES, PROGRAMMES } from './programmes';
export type { EntryProgramme, Programme } from './programmes';
export { unreachable } from './refusal';
export type { Refusal } from './refusal';
export {
  cityOfTeam,
  consentPrefix,
  consentToTeam,
  courseTeam,
  editionOfTeam,
  hostTeam,
  isTeam,
  kindOfTeam,
  OFFICE,
  PARTNER_KINDS,
  partnerOfTeam,
  professionalOfTeam,
  professionalTeam,
  TEAM_KINDS,
  teamOfConsent,
} from './teams';
export type { PartnerKind, Team, TeamKind } from './teams';
