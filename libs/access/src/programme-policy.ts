import { rule } from './rule';
import {
  APPLICANT,
  DEFENDER,
  IN_CONTACT,
  office,
  officeOf,
  PAIRED,
  PROFESSIONAL,
  programmeOffice,
  TRAINER,
  TRAINER_OF,
} from './who';

const PAIRING_OFFICE = programmeOffice('pairingCoordinator');
const COURSE_OFFICE = programmeOffice('courseManager');
/** Whoever may look after a pair from outside it. */
const WATCH = office('pairingCoordinator', 'securityOfficer');

/** Who may do what with professionals, needs and pairs. */
export const CONNECT2PROTECT_POLICY = {
  'professional.read': rule('professional', WATCH, PROFESSIONAL),
  // A defender is told who would be beside them: the organisation's own word for them.
  'professional.name': rule('professional', DEFENDER),
  'professional.create': rule('professional', office('pairingCoordinator')),
  'professional.manage': rule('professional', office('pairingCoordinator')),
  'profile.read': rule('profile', office('pairingCoordinator'), PROFESSIONAL),
  'profile.write': rule('profile', office('pairingCoordinator'), PROFESSIONAL),
  'confidentiality.read': rule('confidentiality', office('pairingCoordinator'), PROFESSIONAL),
  'confidentiality.sign': rule('confidentiality', PROFESSIONAL),
  // [Note: only the defender asks] nobody makes a need for somebody else.
  'need.read': rule('need', PAIRING_OFFICE, APPLICANT),
  'need.create': rule('need', APPLICANT),
  'need.move': rule('need', PAIRING_OFFICE, APPLICANT),
  // [Note: one pair never sees another] a professional sees their own, a defender theirs.
  'pairing.read': rule('pairing', WATCH, PROFESSIONAL, APPLICANT),
  'pairing.propose': rule('pairing', PAIRING_OFFICE),
  'pairing.move': rule('pairing', PAIRING_OFFICE, PROFESSIONAL, APPLICANT),
  'pairAnswer.read': rule('pairAnswer', PAIRING_OFFICE, PROFESSIONAL, APPLICANT),
  'pairAnswer.give': rule('pairAnswer', PROFESSIONAL, APPLICANT),
  'checkIn.read': rule('checkIn', WATCH, PROFESSIONAL, APPLICANT),
  'checkIn.make': rule('checkIn', PAIRING_OFFICE, IN_CONTACT, APPLICANT),
  'alarm.read': rule('alarm', WATCH),
  'alarm.raise': rule('alarm', PAIRING_OFFICE, PROFESSIONAL, APPLICANT),
  'alarm.handle': rule('alarm', WATCH),
  'pairAction.read': rule('pairAction', WATCH, PROFESSIONAL, APPLICANT),
  'pairAction.write': rule('pairAction', PAIRING_OFFICE, IN_CONTACT, APPLICANT),
  'pairingEvent.read': rule('pairingEvent', WATCH, PROFESSIONAL, APPLICANT),
  'pairingPolicy.read': rule('pairingPolicy', WATCH),
  'pairingPolicy.set': rule('pairingPolicy', WATCH),
  'pairingCall.keep': rule('call', officeOf('connect2protect', 'pairingCoordinator')),
} as const;

/** Who may do what with editions and enrolments. */
export const TRAINING_POLICY = {
  'edition.read': rule('edition', office('courseManager'), TRAINER, DEFENDER),
  'edition.create': rule('edition', office('courseManager')),
  'edition.manage': rule('edition', office('courseManager')),
  'courseCall.keep': rule('call', officeOf('training', 'courseManager')),
  'enrolment.read': rule('enrolment', COURSE_OFFICE, TRAINER_OF, APPLICANT),
  // [Note: only the defender enrols] with their own entry, whoever put the thought to them.
  'enrolment.create': rule('enrolment', APPLICANT),
  'enrolment.move': rule('enrolment', COURSE_OFFICE, APPLICANT),
  // [Note: tags are the course managers' alone] not even a trainer is served one.
  'seat.read': rule('seat', COURSE_OFFICE),
  'seat.take': rule('seat', COURSE_OFFICE),
  'attendance.read': rule('attendance', COURSE_OFFICE, TRAINER_OF, APPLICANT),
  'attendance.mark': rule('attendance', COURSE_OFFICE, TRAINER_OF),
  'taskDone.read': rule('taskDone', COURSE_OFFICE, APPLICANT),
  'taskDone.mark': rule('taskDone', COURSE_OFFICE, APPLICANT),
  'enrolmentEvent.read': rule('enrolmentEvent', COURSE_OFFICE, APPLICANT),
  'courseFeed.read': rule('courseFeed', office('courseManager')),
  'courseFeed.revoke': rule('courseFeed', office('courseManager')),
  // Whoever holds one looks and uses it as a stranger; which there are is not theirs to know.
  'nomination.read': rule('nomination', office('courseManager')),
  'nomination.make': rule('nomination', office('courseManager')),
  'nomination.revoke': rule('nomination', office('courseManager')),
} as const;

/** The record behind a pair or an enrolment, with the keys by which to check what its owner signed. */
export const PARTNER_POLICY = {
  'participant.read': rule('application', PAIRING_OFFICE, COURSE_OFFICE, PAIRED, TRAINER_OF),
  // [Note: a suggestion moves nobody] the defender enters another programme themselves, or does not.
  'application.refer': rule('application', office('coordinator')),
  'referral.read': rule('referral', office('coordinator'), APPLICANT),
  'referral.suggest': rule('referral', office('coordinator')),
  'referral.end': rule('referral', office('coordinator'), APPLICANT),
} as const;
