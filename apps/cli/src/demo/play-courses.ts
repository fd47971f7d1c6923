import { createApplicant } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { applicationContent, createOwnTraining, lineFromAnswers } from '@vrijhaven/training/client';
import type { EditionFile, EditionView, EnrolmentView, OwnTraining, Participant } from '@vrijhaven/training/client';
import type { EditionState, EnrolmentReason, EnrolmentState } from '@vrijhaven/training/model';
import { FOCUSES } from '@vrijhaven/training/model';
import { addDays } from '@vrijhaven/domain';
import { connect } from '../io/connect';
import { Failure } from '../io/fault';
import { draftOf, planOf } from './courses';
import type { CoursePerson } from './course-people';
import { COURSE_HERE, COURSE_HERE_PEOPLE, COURSE_PAST, COURSE_PAST_PEOPLE } from './course-people';
import type { DemoReceipt } from './demo-file';
import type { Desk } from './desks';
import { expectKind } from './expect-done';
import type { Stage } from './play-defender';

/** Participants at work at the same time. */
const AT_ONCE = 6;
const OPENS_IN = 100;
const WAS_BEFORE = 60;
const CLOSES_IN = 30;

/** Does something for each, a few at a time, and answers in order. */
const forAll = async <One, Made>(
  all: readonly One[],
  work: (one: One, at: number) => Promise<Made>,
): Promise<Made[]> => {
  const made: Made[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at];
      if (one !== undefined) made[at] = await work(one, at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return made;
};

interface Taker {
  readonly person: CoursePerson;
  readonly applicant: Applicant;
  readonly own: OwnTraining;
  readonly record: string;
  readonly phrase: string;
}
interface Course {
  readonly courses: Desk['courses'];
  readonly file: EditionFile;
  readonly participants: readonly Participant[];
  readonly takers: readonly Taker[];
}

const answersOf = ({ alias, country, languages }: CoursePerson, at: number) => ({
  ...{ filledBy: 'self', directContact: 'no', channel: 'page', alias, country, languages: [...languages] },
  ...{ fields: ['civil'], role: 'organiser', focus: [FOCUSES[at % FOCUSES.length] ?? 'advocacy'], earlierCourse: 'no' },
  ...{ whyCourse: 'To work on without being found.', passOn: 'To the twelve people of my group.' },
});

/** Somebody new applies to an edition. */
const enter = async (
  { url, pin, p }: Stage,
  edition: EditionView,
  person: CoursePerson,
  at: number,
): Promise<Taker> => {
  const applicant = createApplicant({ transport: connect(url), engine: p, pin });
  const { phrase } = await applicant.newReceipt('en');
  expectKind(await applicant.start(), 'signedIn', `the receipt of ${person.alias}`);
  const content = applicationContent(edition.id, answersOf(person, at));
  const entry = { programme: 'training', call: edition.call ?? '', content, consents: { selection: true } } as const;
  const { record } = expectKind(await applicant.enter(entry), 'submitted', `the application of ${person.alias}`);
  return { person, applicant, own: createOwnTraining(applicant.session()), record, phrase: phrase.join(' ') };
};

const open = async (courses: Desk['courses'], slug: string): Promise<EditionFile> => {
  const file = await courses.open(slug);
  if (!file) throw new Failure(`The demonstration lost the course ${slug}.`);
  return file;
};

const begin = async (stage: Stage, slug: string, people: readonly CoursePerson[]): Promise<Course> => {
  const { courses } = stage.desks.courseManager;
  const made = expectKind(await courses.create({ slug, ...draftOf(stage.today, OPENS_IN) }), 'done', slug);
  const opening = { ...known(made.edition), to: 'open', closesOn: addDays(stage.today, CLOSES_IN) } as const;
  const { edition } = expectKind(await courses.move(opening), 'done', slug);
  const takers = await forAll(people, (person, at) => enter(stage, edition, person, at));
  const file = await open(courses, slug);
  return { courses, file, takers, participants: await courses.participants(file) };
};

/** Every step to a state, in which the office takes them. */
const WAY: readonly EnrolmentState[] = ['eligible', 'offered', 'accepted'];
const stepsTo = (state: EnrolmentState): readonly EnrolmentState[] => {
  if (state === 'applied') return [];
  if (state === 'waitListed' || state === 'notSelected') return ['eligible', state];
  const at = WAY.indexOf(state);
  return at < 0 ? WAY : WAY.slice(0, at + 1);
};

const enrolmentOf = ({ file }: Course, { record, person }: Taker): EnrolmentView => {
  const found = file.enrolments.find(({ application }) => application === record);
  if (!found) throw new Failure(`The demonstration lost the enrolment of ${person.alias}.`);
  return found;
};

const advance = async (
  course: Course,
  taker: Taker,
  to: EnrolmentState,
  from: EnrolmentView,
  reason?: EnrolmentReason,
) => {
  const { id: enrolment, application, edition, version } = from;
  const request = { enrolment, application, edition, to, version, ...(reason ? { reason } : {}) };
  return expectKind(await course.courses.advance(request), 'done', `${taker.person.alias} to ${to}`).enrolment;
};

/** The participant takes the seat that they are offered, and the trainers hear what they need. */
const accept = async ({ courses, participants, file }: Course, { own, person, record }: Taker, at: number) => {
  const [enrolment] = (await own.load()).enrolments;
  if (!enrolment) throw new Failure(`The demonstration lost the seat of ${person.alias}.`);
  expectKind(await own.answerOffer({ enrolment, accept: true }), 'done', `the yes of ${person.alias}`);
  const answers = participants.find(({ application }) => application === record)?.answers ?? {};
  const placed = { group: (at % 4) + 1, track: FOCUSES[at % FOCUSES.length] ?? null, room: at + 1 };
  const line = lineFromAnswers(file.edition.id, answers, placed);
  expectKind(await courses.writeRoster({ application: record, line }), 'done', `the line of ${person.alias}`);
};

const select = async (course: Course, taker: Taker, at: number): Promise<void> => {
  let enrolment = enrolmentOf(course, taker);
  for (const to of stepsTo(taker.person.state)) {
    const { file, participants } = course;
    if (to === 'offered') {
      const offering = { file, participants, enrolment: enrolment.id, version: enrolment.version };
      ({ enrolment } = expectKind(await course.courses.offer(offering), 'done', `a seat for ${taker.person.alias}`));
    } else if (to === 'accepted') await accept(course, taker, at);
    else
      enrolment = await advance(course, taker, to, enrolment, to === 'eligible' ? 'criteriaMet' : taker.person.reason);
  }
};

const go = async (
  courses: Desk['courses'],
  edition: EditionView,
  ...way: readonly EditionState[]
): Promise<EditionView> => {
  let now = edition;
  for (const to of way)
    now = expectKind(await courses.move({ ...known(now), to }), 'done', `the course to ${to}`).edition;
  return now;
};

/** Takes everybody of an edition to a state, from where they stand. */
const takeAll = async (course: Course, to: EnrolmentState): Promise<void> => {
  const file = await open(course.courses, course.file.edition.slug);
  await forAll(course.takers, (taker) => advance(course, taker, to, enrolmentOf({ ...course, file }, taker)));
};

const evaluate = async ({ file }: Course, { own, person }: Taker, at: number): Promise<void> => {
  const ratings = { usefulAtHome: 3 + (at % 3), feltSafe: 4, heard: 5 - (at % 2), level: 3, organisation: 4 };
  const evaluation = { ratings, text: at % 4 === 0 ? 'More time between the modules.' : '' };
  expectKind(await own.evaluate({ edition: file.edition.id, evaluation }), 'sent', `what ${person.alias} thought`);
};

/** The course that is over: all were chosen, came, said what they thought, and its papers are closed. */
const bringToEnd = async (stage: Stage, course: Course): Promise<void> => {
  const { courses } = course;
  let edition = (await open(courses, COURSE_PAST)).edition;
  edition = await go(courses, edition, 'selecting', 'confirmed', 'preWork');
  const draft = draftOf(stage.today, -WAS_BEFORE);
  ({ edition } = expectKind(await courses.edit({ ...draft, ...known(edition) }), 'done', 'the days of a course'));
  ({ edition } = expectKind(await courses.plan({ ...known(edition), ...planOf(draft) }), 'done', 'its modules'));
  await takeAll(course, 'travelReady');
  edition = await go(courses, edition, 'running');
  const marks = course.takers.flatMap((taker, at) =>
    edition.modules.map(({ id: module }, number) => {
      const presence = at % 9 === 8 && number === 2 ? ('excused' as const) : ('present' as const);
      return { module, enrolment: enrolmentOf(course, taker).id, presence };
    }),
  );
  expectKind(await courses.markPresence({ edition: edition.id, marks }), 'done', 'who was there');
  await takeAll(course, 'attended');
  await forAll(course.takers, (taker, at) => evaluate(course, taker, at));
  edition = await go(courses, edition, 'evaluated');
  await takeAll(course, 'followUp');
  await takeAll(course, 'closed');
  await go(courses, edition, 'closed');
};

const known = ({ id, version }: EditionView) => ({ id, version });

const receiptOf = ({ person, record, phrase }: Taker): DemoReceipt => ({
  ...{ phrase, record, alias: person.alias, state: `course ${person.state}` },
});

/** Two editions with all who are in them, as honest clients would work on them. */
export const playCourses = async (stage: Stage): Promise<DemoReceipt[]> => {
  const past = await begin(stage, COURSE_PAST, COURSE_PAST_PEOPLE);
  await forAll(past.takers, (taker, at) => select(past, taker, at));
  await bringToEnd(stage, past);
  const here = await begin(stage, COURSE_HERE, COURSE_HERE_PEOPLE);
  const draft = draftOf(stage.today, OPENS_IN);
  expectKind(await here.courses.plan({ ...known(here.file.edition), ...planOf(draft) }), 'done', 'modules');
  // In the order of the list: the seat of a country is offered before somebody waits for it.
  for (const [at, taker] of here.takers.entries()) await select(here, taker, at);
  const takers = [...here.takers, ...past.takers];
  await Promise.all(takers.map(({ applicant }) => applicant.close()));
  return takers.map(receiptOf);
};
