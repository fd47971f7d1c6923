import type { Answers } from '@vrijhaven/applications/model';
import { AnswerSeat, Enrol } from '@vrijhaven/contracts';
import { createOwnTraining, lineFromAnswers, readInvitation } from '@vrijhaven/training/client';
import type { EditionView, Invitation, OwnEnrolment, OwnTraining } from '@vrijhaven/training/client';
import {
  advanceTaker,
  answerSeat,
  bringInTrainers,
  COURSE_DAYS,
  courseNow,
  enterCourse,
  offerSeatTo,
  openCourse,
  type Taker,
} from './cast/be-in-a-course';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { dayIn } from './cast/scenery';
import { applyAs } from './cast/story-so-far';
import { wanted } from './cast/wanted';
import { others } from './cycle/course-people';
import { tomas } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const TITLE = 'A course by the sea';
const WHY = 'To keep notes safe.';
const ANSWERS: Answers = { ...others[0]!, whyCourse: WHY };
const ELSEWHERE = '00000000-0000-4000-8000-000000000000';
const EVALUATION = { ratings: { usefulAtHome: 4, feltSafe: 5 }, text: 'More time between modules.' };

/** No browser: the client of a defender's courses, before the built API and PostgreSQL. */
describe('a defender’s own courses', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let edition: EditionView;
  /** Has a record of Shelter City, and came to the course with it. */
  let tomasOwn: OwnTraining;
  let record = '';
  /** Every answer to this operation is lost on its way, however often it is sent. */
  let losing: string | undefined;

  const step = story(() => keepLog(world, 'own-training'));
  const count = async (sql: string): Promise<number> => (await world.database.query<{ n: number }>(sql))[0]?.n ?? -1;
  const enrolments = () => count('select count(*)::int as n from enrolment');
  const mine = async (own: OwnTraining): Promise<OwnEnrolment> => {
    const [enrolment] = (await own.load()).enrolments;
    if (!enrolment) throw new Error('there is no enrolment');
    return enrolment;
  };
  const hold = (held: boolean, from = 'submitted') =>
    world.database.query(`update application set state = '${held ? 'safetyHold' : from}' where id = '${record}'`);
  const loseAnswers = async ({ id }: { readonly id: string }, act: () => Promise<unknown>): Promise<void> => {
    losing = id;
    await expect(act()).rejects.toMatchObject({ name: 'TransportFault' });
    losing = undefined;
  };
  const kindOf = async (outcome: Promise<{ readonly kind: string }>): Promise<string> => (await outcome).kind;

  step(
    'an edition takes applications, and somebody has a record of Shelter City',
    async () => {
      world = keep(await openWorld());
      const forgetful: typeof globalThis.fetch = async (input, init) => {
        const answer = await globalThis.fetch(input, init);
        const lost = losing !== undefined && typeof init?.body === 'string' && init.body.includes(losing);
        if (lost) throw new TypeError('the line broke');
        return answer;
      };
      const parts = ['coordinator', 'colleague', 'courseManager', 'trainer'] as const;
      cast = keep(await openCast(world, { parts, fetch: forgetful }));
      await bringInTrainers(cast);
      const made = await openCourse(cast, { title: TITLE, seats: 2 });
      const { courses } = await cast.desk('courseManager');
      const words = (text: string) => ({ en: text, nl: text, fr: text, es: text, ar: text });
      const planned = wanted(
        await courses.plan({
          ...{ id: made.edition.id, version: made.edition.version },
          modules: [{ title: words('Notes'), day: COURSE_DAYS.startsOn }],
          tasks: [{ title: words('Bring a question'), dueOn: dayIn(50) }],
        }),
        'done',
      );
      ({ edition } = planned);
      const applied = await applyAs(cast, tomas);
      ({ record } = applied);
      tomasOwn = createOwnTraining(applied.applicant.session());
    },
    180_000,
  );

  step('are none at first, and the edition is there to apply to', async () => {
    const { enrolments: own, open } = await tomasOwn.load();
    expect(own).toEqual([]);
    expect(open.map(({ slug, title }) => [slug, title.en])).toEqual([[edition.slug, TITLE]]);
    expect(await tomasOwn.read(edition.id)).toEqual({
      ...{ intact: true, entries: [], answers: {}, roster: null, takenBackOn: null, evaluation: null },
    });
  });

  step('take nobody to an edition that there is not, by an invitation made up, or while they are held', async () => {
    const made: Invitation = { to: edition.slug, secret: 'AAAAAAAAAAAAAAAAAAAAAA' };
    const enrol = (change: object) => tomasOwn.enrol({ edition, answers: ANSWERS, ...change });
    expect(await enrol({ edition: { ...edition, id: ELSEWHERE } })).toEqual({ kind: 'NotFound' });
    // A consent to other trainers than the edition's is none, and what is no name is signed for nobody.
    expect(await enrol({ edition: { ...edition, slug: 'another' } })).toEqual({
      ...{ kind: 'InvalidInput', fields: ['consent.subject'] },
    });
    await expect(enrol({ edition: { ...edition, slug: 'Not A Slug' } })).rejects.toThrow('not a name');
    expect(await tomasOwn.invited(made)).toBeUndefined();
    expect(await enrol({ invitation: made })).toEqual({ kind: 'NotFound' });
    await hold(true);
    expect(await enrol({})).toEqual({ kind: 'OnHold' });
    await hold(false);
    expect(await enrolments()).toBe(0);
    expect((await tomasOwn.read(edition.id)).entries).toEqual([]);
  });

  step('begin with one entry and one consent, also when the answer is lost and it is sent again', async () => {
    const apply = () => tomasOwn.enrol({ edition, answers: ANSWERS });
    await loseAnswers(Enrol, apply);
    const { enrolment } = wanted(await apply(), 'done');
    expect(enrolment).toMatchObject({ state: 'applied', edition: { id: edition.id }, tasksDone: [] });
    expect(await enrolments()).toBe(1);
    expect(await count(`select count(*)::int as n from consent where subject = 'training:${edition.slug}'`)).toBe(1);
    expect(await count(`select count(*)::int as n from document where compartment = 'course'`)).toBe(1);
    const view = await tomasOwn.load();
    expect(view.open).toEqual([]);
    expect(view.enrolments).toHaveLength(1);
    const { intact, answers } = await tomasOwn.read(edition.id);
    expect([intact, answers['whyCourse'], answers['alias']]).toEqual([true, WHY, ANSWERS['alias']]);
    expect(await tomasOwn.enrol({ edition, answers: ANSWERS })).toMatchObject({ kind: 'StateMismatch' });
  });

  step('are read by course managers, under the same words', async () => {
    const { courses } = await cast.desk('courseManager');
    const [participant] = await courses.participants(await courseNow(cast));
    expect(participant).toMatchObject({ application: record, intact: true, invitation: null });
    expect(participant?.answers).toMatchObject({ whyCourse: WHY });
  });

  step('answer no offer that there is not, and finish nothing before a seat is theirs', async () => {
    const enrolment = await mine(tomasOwn);
    const [task] = enrolment.edition.tasks;
    expect(await kindOf(tomasOwn.answerOffer({ enrolment, accept: true }))).toBe('StateMismatch');
    expect(await kindOf(tomasOwn.finishTask({ enrolment, task: task!.id }))).toBe('StateMismatch');
    expect(await kindOf(tomasOwn.finishTask({ enrolment, task: task!.id, text: 'Too early.' }))).toBe('StateMismatch');
    expect((await tomasOwn.read(edition.id)).entries).toHaveLength(1);
  });

  step('take an offered seat once; what was shown before counts no more', async () => {
    const taker: Taker = { applicant: cast.applicant(), own: tomasOwn, phrase: [], record };
    await offerSeatTo(cast, taker);
    const enrolment = await mine(tomasOwn);
    expect(enrolment).toMatchObject({ state: 'offered' });
    const stale = { ...enrolment, version: enrolment.version - 1 };
    expect(await kindOf(tomasOwn.answerOffer({ enrolment: stale, accept: true }))).toBe('StateMismatch');
    await hold(true);
    expect(await kindOf(tomasOwn.answerOffer({ enrolment, accept: true }))).toBe('OnHold');
    await hold(false);
    const take = () => tomasOwn.answerOffer({ enrolment, accept: true });
    await loseAnswers(AnswerSeat, take);
    const taken = wanted(await take(), 'done');
    expect(taken.enrolment).toMatchObject({ state: 'accepted', version: enrolment.version + 1 });
    expect(await kindOf(tomasOwn.answerOffer({ enrolment: taken.enrolment, accept: false }))).toBe('StateMismatch');
    expect(await count('select count(*)::int as n from seat')).toBe(1);
  });

  step('say once that pre-work is done, with words or without, and of no task elsewhere', async () => {
    const enrolment = await mine(tomasOwn);
    const task = enrolment.edition.tasks[0]!.id;
    expect(await tomasOwn.finishTask({ enrolment, task: ELSEWHERE })).toEqual({
      ...{ kind: 'InvalidInput', fields: ['task'] },
    });
    const done = wanted(await tomasOwn.finishTask({ enrolment, task, text: 'Who reads my mail?' }), 'done');
    expect(done.enrolment.tasksDone).toEqual([task]);
    expect(wanted(await tomasOwn.finishTask({ enrolment, task }), 'done').enrolment.tasksDone).toEqual([task]);
    const { entries } = await tomasOwn.read(edition.id);
    expect(entries.at(-1)?.content).toMatchObject({ kind: 'preWork', task, text: 'Who reads my mail?' });
  });

  step('hear and say: answers of a later part, a message, an evaluation, each under its own edition', async () => {
    const id = edition.id;
    expect(await tomasOwn.answer({ edition: id, answers: { diet: ['noPork'] } })).toEqual({ kind: 'sent' });
    expect(await tomasOwn.write({ edition: id, text: 'When does it begin?' })).toEqual({ kind: 'sent' });
    expect(await tomasOwn.evaluate({ edition: id, evaluation: EVALUATION })).toEqual({ kind: 'sent' });
    const { courses } = await cast.desk('courseManager');
    wanted(await courses.write({ application: record, edition: id, text: 'At nine.' }), 'done');
    const { entries, answers, evaluation, intact } = await tomasOwn.read(id);
    expect(intact).toBe(true);
    // The last word on each question counts, and what was not asked again stays.
    expect(answers).toMatchObject({ diet: ['noPork'], whyCourse: WHY });
    expect(evaluation).toMatchObject({ text: EVALUATION.text });
    expect(entries.slice(-2).map(({ own, content }) => [own, 'text' in content ? content.text : ''])).toEqual([
      [true, EVALUATION.text],
      [false, 'At nine.'],
    ]);
    expect((await tomasOwn.read(ELSEWHERE)).entries).toEqual([]);
  });

  step('show what trainers are given, take it back under their eyes, and have another written', async () => {
    const [id, manager] = [edition.id, await cast.desk('courseManager')];
    const trainer = await cast.desk('trainer');
    const lineFor = async ({ courses }: typeof trainer) => {
      const [seen] = await courses.participants((await courses.open(edition.slug))!);
      return [seen?.roster?.dietNote ?? null, seen?.takenBackOn === null];
    };
    expect(await tomasOwn.takeBackRoster({ edition: id })).toEqual({ kind: 'NotFound' });
    const { answers } = await tomasOwn.read(id);
    const line = { ...lineFromAnswers(id, answers, { group: 1, track: null, room: null }), dietNote: 'No shellfish.' };
    wanted(await manager.courses.writeRoster({ application: record, line }), 'done');
    expect([await lineFor(manager), await lineFor(trainer)]).toEqual([
      ['No shellfish.', true],
      ['No shellfish.', true],
    ]);
    expect(await tomasOwn.read(id)).toMatchObject({ roster: { dietNote: 'No shellfish.' }, takenBackOn: null });
    expect(await tomasOwn.takeBackRoster({ edition: id })).toEqual({ kind: 'sent' });
    expect(await tomasOwn.read(id)).toMatchObject({ intact: true, roster: null, takenBackOn: dayIn(0) });
    expect([await lineFor(manager), await lineFor(trainer)]).toEqual([
      [null, false],
      [null, true],
    ]);
    const partners = `select count(*)::int as n from document_grant where compartment = 'roster'
      and recipient like 'team:course:%' and withdrawn_on is null`;
    expect(await count(partners)).toBe(0);
    // What was taken back stays so; another line is another word.
    wanted(await manager.courses.writeRoster({ application: record, line: { ...line, dietNote: '' } }), 'done');
    expect([await lineFor(manager), await lineFor(trainer)]).toEqual([
      ['', true],
      ['', true],
    ]);
    expect(await tomasOwn.read(id)).toMatchObject({ roster: { dietNote: '' }, takenBackOn: null });
  });

  step('come by an invitation once, and show where it leads before', async () => {
    const { courses } = await cast.desk('courseManager');
    const { address } = wanted(await courses.nominate({ edition, expiresOn: dayIn(10) }), 'done');
    const invitation = readInvitation(address?.split('#').at(-1) ?? '')!;
    const [first, second] = [await applyAs(cast, tomas), await applyAs(cast, tomas)];
    const [one, other] = [first, second].map(({ applicant }) => createOwnTraining(applicant.session()));
    expect(await one!.invited(invitation)).toMatchObject({ id: edition.id });
    const by = { edition, answers: others[1]!, invitation };
    expect(wanted(await one!.enrol(by), 'done').enrolment).toMatchObject({ state: 'applied' });
    expect(await other!.invited(invitation)).toBeUndefined();
    expect(await other!.enrol(by)).toEqual({ kind: 'NotFound' });
    expect((await other!.load()).enrolments).toEqual([]);
    const { application } = (await courseNow(cast)).enrolments.find(({ origin }) => origin === 'nominated')!;
    expect(application).toBe(first.record);
  });

  step('leave, and then nothing of the offer can be taken any more', async () => {
    const taker = await enterCourse(cast, others[1]!);
    await offerSeatTo(cast, taker);
    const offered = await mine(taker.own);
    expect(wanted(await taker.own.withdraw({ enrolment: offered }), 'done').enrolment.state).toBe('withdrawn');
    expect(await kindOf(taker.own.answerOffer({ enrolment: offered, accept: true }))).toBe('StateMismatch');
    expect(await kindOf(taker.own.withdraw({ enrolment: offered }))).toBe('StateMismatch');
    expect(await kindOf(taker.own.enrol({ edition, answers: others[1]! }))).toBe('StateMismatch');
    expect(await count('select count(*)::int as n from seat')).toBe(1);
  });

  step('leave a seat to somebody else by a no, without any word to the trainers', async () => {
    const taker = await enterCourse(cast, others[1]!);
    await offerSeatTo(cast, taker);
    expect(await answerSeat(taker, false)).toMatchObject({ state: 'declined', offerExpiresOn: null });
    const said = `select count(*)::int as n from consent where subject like 'training:%' and record_id = '${taker.record}'`;
    expect(await count(said)).toBe(0);
    await expect(advanceTaker(cast, taker, 'travelReady')).rejects.toThrow('StateMismatch');
  });

  step('are nobody else’s: where the server shows another’s, the client stops', async () => {
    const { enrolments: theirs } = await courseNow(cast);
    const foreign = theirs.find(({ application }) => application !== record)!;
    const enrolment = { ...(await mine(tomasOwn)), id: foreign.id, version: foreign.version };
    expect(await kindOf(tomasOwn.withdraw({ enrolment }))).toBe('NotFound');
    expect(await kindOf(tomasOwn.finishTask({ enrolment, task: ELSEWHERE }))).toBe('NotFound');
  });
});
