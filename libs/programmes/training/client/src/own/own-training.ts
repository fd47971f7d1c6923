import type { Answers } from '@vrijhaven/applications/model';
import type { Evaluation } from '@vrijhaven/training/model';
import type { CourseEntry } from '../entries/course-entries';
import type { RosterLine } from '../entries/roster-entries';
import type { Invitation } from '../invitation';
import type { OwnEnrolmentOutcome } from '../outcomes';
import type { EditionView, OwnEnrolment } from '../views';

/** A defender's own courses, with what they and the course managers wrote. */
export interface OwnTrainingView {
  readonly enrolments: readonly OwnEnrolment[];
  /** Editions that take applications now and that they are not in. */
  readonly open: readonly EditionView[];
}

/** What stands in the log of one's own courses. */
export interface OwnCourse {
  /** False where entries are missing or changed: show it, and believe nothing of it. */
  readonly intact: boolean;
  readonly entries: readonly CourseEntry[];
  readonly answers: Answers;
  /** What trainers are given. */
  readonly roster: RosterLine | null;
  /** The day on which it was taken back, where nothing was written since. */
  readonly takenBackOn: string | null;
  readonly evaluation: Evaluation | null;
}

/** A defender's side of courses. Throws TransportFault, and CryptoFault where the server shows somebody else's. */
export interface OwnTraining {
  load(): Promise<OwnTrainingView>;
  /** What was written about one edition. */
  read(edition: string): Promise<OwnCourse>;
  /** Where an invitation leads; undefined for one that is wrong, has run out, was taken back or used. */
  invited(invitation: Invitation): Promise<EditionView | undefined>;
  /** Applies with an existing record: the entry and the consent to the edition's trainers go together. */
  enrol(request: {
    readonly edition: EditionView;
    readonly answers: Answers;
    readonly invitation?: Invitation;
  }): Promise<OwnEnrolmentOutcome>;
  /** A yes states the consent to the trainers of that edition where it was not given yet. */
  answerOffer(request: { readonly enrolment: OwnEnrolment; readonly accept: boolean }): Promise<OwnEnrolmentOutcome>;
  withdraw(request: { readonly enrolment: OwnEnrolment }): Promise<OwnEnrolmentOutcome>;
  /** Answers of a later part of the form, or corrections; the last word on each question counts. */
  answer(request: {
    readonly edition: string;
    readonly answers: Answers;
  }): Promise<OwnEnrolmentOutcome | { readonly kind: 'sent' }>;
  write(request: {
    readonly edition: string;
    readonly text: string;
  }): Promise<OwnEnrolmentOutcome | { readonly kind: 'sent' }>;
  /** Pre-work is done, with words or without. */
  finishTask(request: {
    readonly enrolment: OwnEnrolment;
    readonly task: string;
    readonly text?: string;
  }): Promise<OwnEnrolmentOutcome>;
  /** Trainers are shown the line about oneself no more; course managers read that, and can write another. */
  takeBackRoster(request: { readonly edition: string }): Promise<OwnEnrolmentOutcome | { readonly kind: 'sent' }>;
  evaluate(request: {
    readonly edition: string;
    readonly evaluation: Evaluation;
  }): Promise<OwnEnrolmentOutcome | { readonly kind: 'sent' }>;
}
