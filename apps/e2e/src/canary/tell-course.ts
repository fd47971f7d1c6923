import { createOwnTraining, lineFromAnswers } from '@vrijhaven/training/client';
import { advanceTaker, answerSeat, bringInTrainers, courseNow, offerSeatTo, openCourse } from '../cast/be-in-a-course';
import type { Taker } from '../cast/be-in-a-course';
import { dayIn } from '../cast/scenery';
import { wanted } from '../cast/wanted';
import { fullCourseAnswers } from './full-answers';
import type { Telling } from './tell-everything';

const inAll = (text: string) => ({ en: text, nl: text, fr: text, es: text, ar: text });

/**
 * A guest goes to a course, and everybody writes all that they can: answers of both parts, what was judged, messages,
 * a line for the trainers, pre-work, an evaluation. Gives the secret of an invitation that nobody used.
 */
export const tellOfTheCourse = async ({ cast, record, defender, mark }: Telling): Promise<string> => {
  await bringInTrainers(cast);
  // Title and place are the organisation's public words.
  const { edition: made } = await openCourse(cast, { title: 'A course', seats: 2 });
  const { courses } = await cast.desk('courseManager');
  const tasks = [{ title: inAll('Bring a question'), dueOn: dayIn(50) }];
  const { id, version } = made;
  const { edition } = wanted(await courses.plan({ id, version, modules: [], tasks }), 'done');
  const { address = '' } = wanted(await courses.nominate({ edition, expiresOn: dayIn(10) }), 'done');

  const own = createOwnTraining(defender.session());
  const answers = fullCourseAnswers(mark);
  wanted(await own.enrol({ edition, answers }), 'done');
  const taker: Taker = { applicant: defender, own, phrase: [], record };
  const judged = { work: { verdict: 'met', note: `${mark} appraised` } } as const;
  wanted(await courses.appraise({ application: record, edition: id, appraisal: judged }), 'done');
  await offerSeatTo(cast, taker);
  const { edition: seen, tasksDone } = await answerSeat(taker, true);
  expect(tasksDone).toEqual([]);
  wanted(await own.answer({ edition: id, answers }), 'sent');
  wanted(await own.write({ edition: id, text: `${mark} to the managers` }), 'sent');
  wanted(await courses.write({ application: record, edition: id, text: `${mark} to the participant` }), 'done');
  const line = lineFromAnswers(id, answers, { group: 1, track: null, room: 2 });
  wanted(await courses.writeRoster({ application: record, line }), 'done');
  const [enrolment] = (await own.load()).enrolments;
  const task = seen.tasks[0]!.id;
  wanted(await own.finishTask({ enrolment: enrolment!, task, text: `${mark} done before` }), 'done');
  const evaluation = { ratings: { heard: 4 }, text: `${mark} evaluated` } as const;
  wanted(await own.evaluate({ edition: id, evaluation }), 'sent');
  await advanceTaker(cast, taker, 'travelReady');
  return address.split('.').at(-1) ?? '';
};

/** What course managers and trainers find of it, each on their own desk. */
export const readCourse = async ({ cast }: Pick<Telling, 'cast'>) => {
  const file = await courseNow(cast);
  const read = async (part: 'courseManager' | 'trainer') => {
    const { courses } = await cast.desk(part);
    return JSON.stringify(await courses.participants((await courses.open(file.edition.slug))!));
  };
  return { office: await read('courseManager'), trainer: await read('trainer') };
};
