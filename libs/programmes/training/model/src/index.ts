export { ATTENDANCES, attendanceOf, PRESENCES } from './attendance';
export type { Attendance, Presence } from './attendance';
export {
  EDITABLE,
  editionLifecycle,
  EDITION_STATES,
  MARKS_ATTENDANCE,
  OFFERS_SEATS,
  TAKES_ENROLMENTS,
} from './edition.lifecycle';
export type { EditionActor, EditionState } from './edition.lifecycle';
export { ENROLMENT_EVENT_KINDS, ENROLMENT_REASONS, REASONS_FOR } from './enrolment-reason';
export type { EnrolmentEventKind, EnrolmentReason } from './enrolment-reason';
export {
  enrolmentLifecycle,
  ENROLMENT_ORIGINS,
  ENROLMENT_STATES,
  OFFERABLE,
  ON_ROSTER,
  OVER,
  SEATED,
} from './enrolment.lifecycle';
export type { EnrolmentActor, EnrolmentOrigin, EnrolmentState } from './enrolment.lifecycle';
