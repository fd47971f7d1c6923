import type { Applicant } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import { courseTeam } from '@vrijhaven/domain';
import { applicationContent, createOwnTraining } from '@vrijhaven/training/client';
import type { EditionFile, OwnEnrolment, OwnTraining } from '@vrijhaven/training/client';
import { REASONS_FOR, type EnrolmentState } from '@vrijhaven/training/model';
import { bringInTeam } from './bring-in-team';
import type { Cast } from './cast';
import { EDITION } from './cast';
import { dayIn } from './scenery';
import { wanted } from './wanted';

/** Somebody who has applied to the edition of the journeys from a headless client. */
export interface Taker {
  readonly applicant: Applicant;
  readonly own: OwnTraining;
  readonly phrase: readonly string[];
  readonly record: string;
}

/** Keys for the trainers of the edition, in the chain and in a checkpoint that applicants believe. */
export const bringInTrainers = async (cast: Cast): Promise<void> => {
  await bringInTeam(cast, courseTeam(EDITION));
};

/** Days of the course: after everything that the journeys call soon. */
export const COURSE_DAYS = { startsOn: dayIn(60), endsOn: dayIn(66) } as const;

/** An edition that takes applications, planned and opened at a headless desk. */
export const openCourse = async (
  cast: Cast,
  { title, seats }: { readonly title: string; readonly seats: number },
): Promise<EditionFile> => {
  const { courses } = await cast.desk('courseManager');
  const words = { en: title, nl: title, fr: title, es: title, ar: title };
  const draft = { title: words, placeName: 'Den Haag', languages: ['en', 'ar'], seats, perCountry: 1, offerDays: 14 };
  const { edition } = wanted(await courses.create({ ...draft, ...COURSE_DAYS, slug: EDITION }), 'done');
  const { id, version } = edition;
  wanted(await courses.move({ id, version, to: 'open', closesOn: dayIn(20) }), 'done');
  return courseNow(cast);
};

/** The edition as its course manager sees it now. */
export const courseNow = async (cast: Cast): Promise<EditionFile> => {
  const file = await (await cast.desk('courseManager')).courses.open(EDITION);
  if (!file) throw new Error('there is no such edition for this member');
  return file;
};

/** Somebody new applies to the edition. */
export const enterCourse = async (cast: Cast, answers: Answers): Promise<Taker> => {
  const { edition } = await courseNow(cast);
  const applicant = cast.applicant();
  const { phrase } = await applicant.newReceipt('en');
  await applicant.start();
  const content = applicationContent(edition.id, answers);
  const entry = { programme: 'training', call: edition.call ?? '', content, consents: { selection: true } } as const;
  const { record } = wanted(await applicant.enter(entry), 'submitted');
  return { applicant, own: createOwnTraining(applicant.session()), phrase, record };
};

const enrolmentOf = async (cast: Cast, { record }: Taker) => {
  const file = await courseNow(cast);
  const enrolment = file.enrolments.find(({ application }) => application === record);
  if (!enrolment) throw new Error('nobody of that record is in the edition');
  return { file, enrolment };
};

/** The office takes somebody a step further. */
export const advanceTaker = async (cast: Cast, taker: Taker, to: EnrolmentState): Promise<void> => {
  const { enrolment } = await enrolmentOf(cast, taker);
  const { id, application, edition, version } = enrolment;
  const [first] = REASONS_FOR[to] ?? [];
  const reason = first === undefined ? {} : { reason: first };
  const { courses } = await cast.desk('courseManager');
  wanted(await courses.advance({ enrolment: id, application, edition, version, to, ...reason }), 'done');
};

/** The office reads somebody, finds that they fit, and offers them a seat. */
export const offerSeatTo = async (cast: Cast, taker: Taker): Promise<void> => {
  await advanceTaker(cast, taker, 'eligible');
  const { file, enrolment } = await enrolmentOf(cast, taker);
  const { courses } = await cast.desk('courseManager');
  const participants = await courses.participants(file);
  const { id, version } = enrolment;
  wanted(await courses.offer({ file, participants, enrolment: id, version }), 'done');
};

/** Says yes or no to the seat that was offered. */
export const answerSeat = async (taker: Taker, accept: boolean): Promise<OwnEnrolment> => {
  const [enrolment] = (await taker.own.load()).enrolments;
  if (!enrolment) throw new Error('there is no seat to answer');
  return wanted(await taker.own.answerOffer({ enrolment, accept }), 'done').enrolment;
};
