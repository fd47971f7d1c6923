import { SUBJECTS } from './columns';
import { OF_A_PAIR, OF_AN_EDITION, OF_AN_ENROLMENT } from './programme-columns';
import type { TableRule } from './table-rule';
import { APPLICANT, IN_CONTACT, office, PROFESSIONAL, programmeOffice, TRAINER_OF } from './who';

const PAIRING_OFFICE = programmeOffice('pairingCoordinator');
const COURSE_OFFICE = programmeOffice('courseManager');
// A safety hold pauses what a pair waits for.
const SAFETY = office('securityOfficer');

/** What the API's database role may do to the tables of professionals, needs and pairs. */
export const CONNECT2PROTECT_TABLES: Readonly<Record<string, TableRule>> = {
  professional: {
    columns: SUBJECTS.professional,
    select: ['professional.read', 'professional.name'],
    insert: ['professional.create'],
    update: ['professional.manage'],
    changes: ['name', 'max_pairs', 'mandate_ends', 'active', 'version'],
  },
  professional_profile: { columns: SUBJECTS.profile, select: ['profile.read'], insert: ['profile.write'] },
  professional_profile_grant: {
    columns: { professional: 'professional_id', author: 'granter_id' },
    select: ['profile.read'],
    insert: ['profile.write'],
  },
  confidentiality: {
    columns: SUBJECTS.confidentiality,
    select: ['confidentiality.read'],
    insert: ['confidentiality.sign'],
  },
  need: {
    columns: SUBJECTS.need,
    select: ['need.read'],
    insert: ['need.create'],
    update: ['need.move', SAFETY],
    changes: ['state', 'version'],
  },
  pairing: {
    columns: SUBJECTS.pairing,
    select: ['pairing.read'],
    insert: ['pairing.propose'],
    update: ['pairing.move', SAFETY],
    changes: ['state', 'reason', 'rhythm_days', 'began_on', 'review_on', 'ends_on', 'again', 'version'],
  },
  pair_answer: { columns: SUBJECTS.pairAnswer, select: ['pairAnswer.read'], insert: ['pairAnswer.give'] },
  check_in: {
    columns: OF_A_PAIR,
    select: ['checkIn.read'],
    insert: ['checkIn.make', 'pairing.move'],
    update: ['checkIn.make', 'pairing.move', SAFETY],
    changes: ['state', 'by_side', 'at_hour'],
  },
  alarm: {
    columns: SUBJECTS.alarm,
    select: ['alarm.read'],
    insert: ['alarm.raise'],
    update: ['alarm.handle'],
    changes: ['state', 'version'],
  },
  pair_action: {
    columns: SUBJECTS.pairAction,
    select: ['pairAction.read'],
    insert: ['pairAction.write'],
    update: ['pairAction.write', 'pairing.move', SAFETY],
    changes: ['state', 'due_on', 'draft_hash', 'version'],
  },
  pairing_event: {
    columns: SUBJECTS.pairingEvent,
    select: ['pairingEvent.read'],
    insert: [PAIRING_OFFICE, PROFESSIONAL, IN_CONTACT, APPLICANT, SAFETY],
  },
  pairing_policy: {
    columns: SUBJECTS.pairingPolicy,
    select: ['pairingPolicy.read'],
    update: ['pairingPolicy.set'],
    changes: ['escalate_days', 'version'],
  },
};

/** What it may do to those of editions and enrolments. */
export const TRAINING_TABLES: Readonly<Record<string, TableRule>> = {
  edition: {
    columns: SUBJECTS.edition,
    select: ['edition.read'],
    insert: ['edition.create'],
    update: ['edition.manage'],
    changes: [
      ...['title', 'place_name', 'starts_on', 'ends_on', 'languages', 'seats', 'per_country'],
      ...['state', 'key_generation', 'call_id', 'offer_days', 'version'],
    ],
  },
  edition_module: {
    columns: OF_AN_EDITION,
    select: ['edition.read'],
    insert: ['edition.manage'],
    update: ['edition.manage'],
    delete: ['edition.manage'],
    changes: ['position', 'title', 'day'],
  },
  edition_task: {
    columns: OF_AN_EDITION,
    select: ['edition.read'],
    insert: ['edition.manage'],
    update: ['edition.manage'],
    delete: ['edition.manage'],
    changes: ['title', 'due_on'],
  },
  enrolment: {
    columns: SUBJECTS.enrolment,
    select: ['enrolment.read'],
    insert: ['enrolment.create'],
    update: ['enrolment.move', SAFETY],
    changes: ['state', 'waiting_rank', 'reason', 'offer_expires_on', 'attendance', 'version'],
  },
  seat: {
    columns: SUBJECTS.seat,
    select: ['seat.read'],
    insert: ['seat.take'],
    // Whoever leaves gives theirs back without seeing it: a trigger does.
    delete: ['seat.take'],
  },
  attendance: {
    columns: OF_AN_ENROLMENT,
    select: ['attendance.read'],
    insert: ['attendance.mark'],
    update: ['attendance.mark'],
    changes: ['presence'],
  },
  task_done: {
    columns: OF_AN_ENROLMENT,
    select: ['taskDone.read'],
    insert: ['taskDone.mark'],
    delete: ['taskDone.mark'],
  },
  course_feed: {
    columns: SUBJECTS.courseFeed,
    select: ['courseFeed.read'],
    insert: ['edition.manage'],
    // Nothing of it changes: the lock of whoever takes it away asks for a right to update.
    update: ['courseFeed.revoke'],
    delete: ['courseFeed.revoke'],
    changes: ['made_on'],
  },
  nomination: {
    columns: SUBJECTS.nomination,
    select: ['nomination.read'],
    insert: ['nomination.make'],
    // Whoever uses one does it past the table: a door does.
    update: ['nomination.revoke'],
    changes: ['state', 'ended_on'],
  },
  enrolment_event: {
    columns: SUBJECTS.enrolmentEvent,
    select: ['enrolmentEvent.read'],
    insert: [COURSE_OFFICE, TRAINER_OF, APPLICANT, SAFETY],
  },
};
