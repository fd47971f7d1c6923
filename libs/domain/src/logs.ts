import { APPLICANT_COMPARTMENTS, COMPARTMENTS } from './need-to-know';
import type { Compartment } from './need-to-know';

/**
 * Compartments that grow and never change: each document is one entry, its revision is its number, and it names the
 * hash of the entry before, whoever wrote that. (protocol.md step 29)
 */
export const LOG_COMPARTMENTS = ['scores', 'stay', 'exit', 'public', 'notes', 'vetting', 'brief'] as const;
export type LogCompartment = (typeof LOG_COMPARTMENTS)[number];

/** To whom an entry is sealed besides the office. */
interface LogReaders {
  /** The applicant's own record. */
  readonly record: boolean;
  /** The team of the city that houses the candidate, with the candidate's consent. */
  readonly host: boolean;
}

const OFFICE_ALONE: LogReaders = { record: false, host: false };
const ABOUT_THE_STAY: LogReaders = { record: true, host: true };

/** What the office says among itself goes to nobody else; what is about the stay goes to guest and hosts too. */
export const LOG_READERS: Readonly<Record<LogCompartment, LogReaders>> = {
  scores: OFFICE_ALONE,
  stay: ABOUT_THE_STAY,
  exit: ABOUT_THE_STAY,
  public: ABOUT_THE_STAY,
  notes: OFFICE_ALONE,
  vetting: OFFICE_ALONE,
  brief: OFFICE_ALONE,
};

export const isLog = (compartment: Compartment): compartment is LogCompartment =>
  LOG_COMPARTMENTS.some((each) => each === compartment);

/** What is sealed back to the applicant, and what the server shows them: all but what the office keeps to itself. */
export const SHOWN_TO_APPLICANT: readonly Compartment[] = COMPARTMENTS.filter(
  (each) => !isLog(each) || LOG_READERS[each].record,
);

/** What an applicant writes, over the whole time: the answers of every stage, messages, and their part of the return plan. */
export const WRITTEN_BY_APPLICANT: readonly Compartment[] = [
  ...APPLICANT_COMPARTMENTS,
  'thread',
  'exit',
  'visa',
  'money',
];
