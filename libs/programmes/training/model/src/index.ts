export { arrangeGroups, evenSizes } from './arrangement/groups';
export type { Group, Grouping, Member } from './arrangement/groups';
export { arrangeRooms } from './arrangement/rooms';
export type { Room, Sleeper } from './arrangement/rooms';
export { arrangeTracks } from './arrangement/tracks';
export type { Learner } from './arrangement/tracks';
export { ATTENDANCES, attendanceOf, PRESENCES } from './attendance';
export type { Attendance, Presence } from './attendance';
export { certificateOf, chosenParts } from './certificate/certificate';
export type { Certificate, CertifiedCourse } from './certificate/certificate';
export { faultsOf, isModuleDay, isTaskDay } from './check-edition';
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
export { EVALUATED, FEWEST_ANSWERS, meansOf } from './evaluation';
export type { Evaluated, Evaluation, EvaluationMean } from './evaluation';
export {
  EDITION_FAULTS,
  MAX_EDITION_DAYS,
  MAX_MODULES,
  MAX_SEATS,
  MAX_TASKS,
  MAX_TITLE,
  USUAL_PER_COUNTRY,
  USUAL_SEATS,
} from './limits';
export type { EditionFault, EditionPlan } from './limits';
export {
  latestNominationDay,
  MAX_NOMINATION_DAYS,
  nominationLifecycle,
  nominationMark,
  NOMINATION_STATES,
  TAKES_NOMINATIONS,
  USUAL_NOMINATION_DAYS,
} from './nomination';
export type { NominationActor, NominationState } from './nomination';
export { isOver, lastDayOf, MAX_OFFER_DAYS, MIN_OFFER_DAYS, USUAL_OFFER_DAYS } from './offer';
export { SOON_DAYS, standingOf, TASK_STANDINGS, tasksInOrder } from './pre-work';
export type { Task, TaskStanding } from './pre-work';
export { ACCESS_NEEDS, CERTIFICATE_PARTS, FOCUSES, ROOM_WISHES } from './questions/codes';
export type { AccessNeed, CertificatePart, Focus, RoomWish } from './questions/codes';
export { COURSE_STAGES, openCourseStages } from './questions/course-form';
export type { CourseStage, CourseStep, CourseTopic } from './questions/course-form';
export {
  COURSE_QUESTIONS,
  COURSE_QUESTIONS_VERSION,
  courseQuestionOf,
  courseSteps,
  COURSE_TOPICS,
  keptAnswers,
} from './questions/course-questions';
export { loadCourseTexts } from './questions/course-texts';
export type { CourseTexts } from './questions/course-texts';
export { REUSABLE, reusableOf, takeOver } from './questions/reuse';
export type { Reusable } from './questions/reuse';
export { changesIn, isAppraised, MAX_JUDGED_NOTE, readAppraisal, standingAppraisal } from './selection/appraisal';
export type { Appraisal, Judged } from './selection/appraisal';
export { CRITERIA, JUDGED_BY_HAND, readCriteria, VERDICTS } from './selection/criteria';
export type { Course, Criterion, Verdict } from './selection/criteria';
export { allot } from './selection/seats';
export type { Allotment, HeldSeat, Spread } from './selection/seats';
export { mostSeated, spreadOf } from './selection/spread';
export type { SpreadCount } from './selection/spread';
export { inOrder, PASSED_OVER, standings, whyNot } from './selection/waiting-list';
export type { PassedOver, Room as CourseRoom, Standing, Waiting } from './selection/waiting-list';
