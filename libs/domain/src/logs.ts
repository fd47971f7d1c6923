import { APPLICANT_COMPARTMENTS, COMPARTMENTS } from './need-to-know';
import type { Compartment } from './need-to-know';
import type { PartnerKind } from './teams';

/**
 * Compartments that grow and never change: each document is one entry, its revision is its number, and it names the
 * hash of the entry before, whoever wrote that. (protocol.md step 29)
 */
export const LOG_COMPARTMENTS = [
  'scores',
  'stay',
  'exit',
  'public',
  'notes',
  'vetting',
  'brief',
  'course',
  'roster',
  'request',
  'pair',
  'appraisal',
] as const;
export type LogCompartment = (typeof LOG_COMPARTMENTS)[number];

/** To whom an entry is sealed besides the office. */
interface LogReaders {
  /** The applicant's own record. */
  readonly record: boolean;
  /** The kind of partner team that is given entries too, each only under the applicant's consent to it. */
  readonly partner: PartnerKind | 'none';
}

const OFFICE_ALONE: LogReaders = { record: false, partner: 'none' };
const ABOUT_THE_STAY: LogReaders = { record: true, partner: 'host' };
const BETWEEN_APPLICANT_AND_OFFICE: LogReaders = { record: true, partner: 'none' };

/**
 * What the office says among itself goes to nobody else; what is about the stay goes to guest and hosts too, what a
 * pair shares to the professional, and the minimum about a participant to the trainers.
 */
export const LOG_READERS: Readonly<Record<LogCompartment, LogReaders>> = {
  scores: OFFICE_ALONE,
  stay: ABOUT_THE_STAY,
  exit: ABOUT_THE_STAY,
  public: ABOUT_THE_STAY,
  notes: OFFICE_ALONE,
  vetting: OFFICE_ALONE,
  brief: OFFICE_ALONE,
  course: BETWEEN_APPLICANT_AND_OFFICE,
  roster: { record: true, partner: 'course' },
  request: BETWEEN_APPLICANT_AND_OFFICE,
  pair: { record: true, partner: 'professional' },
  appraisal: OFFICE_ALONE,
};

/** Logs of which a kind of partner team is given entries. */
export const logsWithPartner = (kind: PartnerKind): readonly LogCompartment[] =>
  LOG_COMPARTMENTS.filter((log) => LOG_READERS[log].partner === kind);

export const isLog = (compartment: Compartment): compartment is LogCompartment =>
  LOG_COMPARTMENTS.some((each) => each === compartment);

/**
 * What is sealed back to the applicant, and what the server shows them: all but what the office keeps to itself. A
 * professional's own profile is of no applicant.
 */
export const SHOWN_TO_APPLICANT: readonly Compartment[] = COMPARTMENTS.filter((each) =>
  isLog(each) ? LOG_READERS[each].record : each !== 'profile',
);

/**
 * What an applicant writes, over the whole time: the answers of every stage, messages, their part of the return plan,
 * and what they ask and release in the other programmes.
 */
export const WRITTEN_BY_APPLICANT: readonly Compartment[] = [
  ...APPLICANT_COMPARTMENTS,
  'thread',
  'exit',
  'visa',
  'money',
  'course',
  'request',
  'pair',
];
