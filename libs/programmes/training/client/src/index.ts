export type { AppraisalEntry } from './entries/appraisal-entries';
export { answersFor, courseEntries, evaluationFor } from './entries/course-entries';
export type { CourseContent, CourseEntry } from './entries/course-entries';
export { lineFromAnswers, rosterLine } from './entries/roster-entries';
export type { RosterLine } from './entries/roster-entries';
export type {
  CourseFeedOutcome,
  CourseFeedView,
  EditionOutcome,
  EnrolmentOutcome,
  FileOutcome,
  NominationOutcome,
  NoSeat,
  OfferOutcome,
  OwnEnrolmentOutcome,
  TagsDiffer,
  TrainingRefusal,
} from './outcomes';
export { invitationFragment, readInvitation } from './invitation';
export type { Invitation } from './invitation';
export { createTraining } from './desk/create-training';
export { answersContent, applicationContent } from './own/course-content';
export { createOwnTraining } from './own/create-own-training';
export { lookAtInvitation } from './own/look-at-invitation';
export type { OwnCourse, OwnTraining, OwnTrainingView } from './own/own-training';
export { holdsSeat, PROGRAMME } from './programme';
export { tagFaults } from './tags/check-tags';
export type { TagFault, TagGround } from './tags/check-tags';
export type { EditionDraft, Participant, TagCheck, Training } from './training';
export type {
  EditionFile,
  EditionView,
  EnrolmentEvent,
  EnrolmentView,
  ModuleView,
  NominationView,
  OwnEnrolment,
  SeatView,
  TaskView,
} from './views';
