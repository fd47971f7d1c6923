import type { Columns } from './columns';

type Subjects = Readonly<Record<string, Columns & { readonly table: string }>>;

/** Of a part of a pair. */
export const OF_A_PAIR: Columns = {
  record: 'application_id',
  professional: 'professional_id',
  office: 'pairingCoordinator',
};
/** Of a part of an enrolment. */
export const OF_AN_ENROLMENT: Columns = { record: 'application_id', edition: 'edition_id', office: 'courseManager' };

/** Professionals, needs and pairs. */
export const CONNECT2PROTECT_SUBJECTS = {
  professional: {
    table: 'professional',
    professional: 'id',
    // Of whom they were put to, and of nobody else.
    defenderSees: `exists (select from pairing own where own.professional_id = $.id
      and own.application_id = (select actor_record()))`,
  },
  profile: { table: 'professional_profile', professional: 'professional_id', author: 'author_id' },
  confidentiality: { table: 'confidentiality', professional: 'professional_id', actor: 'member_id' },
  need: { table: 'need', record: 'application_id', office: 'pairingCoordinator' },
  pairing: { table: 'pairing', ...OF_A_PAIR },
  // [Note: a no is never shown] each side sees its own answer, and of the other not that there is one.
  pairAnswer: {
    table: 'pair_answer',
    ...OF_A_PAIR,
    applicantSees: `$.side = 'defender'`,
    professionalSees: `$.side = 'professional'`,
  },
  checkIn: { table: 'check_in', ...OF_A_PAIR },
  // [Note: an alarm climbs] over missed contact it is the pairing coordinators' alone for the office's days.
  alarm: {
    table: 'alarm',
    ...OF_A_PAIR,
    officeSees: `($.escalated or 'pairingCoordinator' = any ((select actor_roles())::text[]))`,
  },
  pairAction: { table: 'pair_action', ...OF_A_PAIR },
  // Who rang, and that the office saw to it, is not for the other side: of alarms a side sees what it did itself.
  pairingEvent: {
    table: 'pairing_event',
    ...OF_A_PAIR,
    actor: 'member_id',
    applicantSees: `($.kind <> 'alarm' or $.actor_role = 'applicant')`,
    professionalSees: `($.kind <> 'alarm' or $.actor_role = 'professional')`,
  },
  pairingPolicy: { table: 'pairing_policy' },
} as const satisfies Subjects;

// [Note: who was invited sees where] of one that is not announced yet a defender is shown nothing, unless they are in it.
const ANNOUNCED = (edition: string): string => `(${edition}.state <> 'planned' or exists (select from enrolment own
    where own.edition_id = ${edition}.id and own.application_id = (select actor_record())))`;

/** Of a part of an edition. */
export const OF_AN_EDITION: Columns = {
  edition: 'edition_id',
  defenderSees: `exists (select from edition e where e.id = $.edition_id and ${ANNOUNCED('e')})`,
};

/** Editions and who takes part. */
export const TRAINING_SUBJECTS = {
  edition: { table: 'edition', edition: 'id', defenderSees: ANNOUNCED('$') },
  enrolment: { table: 'enrolment', ...OF_AN_ENROLMENT },
  seat: { table: 'seat', ...OF_AN_ENROLMENT },
  attendance: { table: 'attendance', ...OF_AN_ENROLMENT },
  taskDone: { table: 'task_done', ...OF_AN_ENROLMENT },
  courseFeed: { table: 'course_feed', edition: 'edition_id', actor: 'maker_id' },
  nomination: { table: 'nomination', edition: 'edition_id', actor: 'maker_id' },
  enrolmentEvent: { table: 'enrolment_event', ...OF_AN_ENROLMENT, actor: 'member_id' },
} as const satisfies Subjects;
