import { applicationsSlice } from '@vrijhaven/applications/api';
import { createDataSource, transaction } from '@vrijhaven/database';
import { addDays, dayOf } from '@vrijhaven/domain';
import type {
  Api,
  Ask,
  CourseActs,
  PlayDefender,
  ShownEdition,
  ShownEnrolment,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  newTag,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { runEditions } from '../edition/run-editions';
import { trainingSlice } from '../training.module';

const WITHDRAW = `mutation ($idempotencyKey: ID!) { withdrawApplication(idempotencyKey: $idempotencyKey) { __typename } }`;
const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`;

describe('an enrolment', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CourseActs;
  let stage: Stage;
  let dataSource: DataSource;
  let manager: SigningMember;
  let count = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    ask = askFor(api);
    act = courseActs(ask);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await api.stop();
    await db.drop();
  });

  const edition = async (change = {}): Promise<ShownEdition> => {
    count += 1;
    return act.open(manager, await act.create(manager, `edition-${String(count)}`, change));
  };
  const enrolled = async (into: ShownEdition): Promise<[PlayDefender, ShownEnrolment]> => {
    const defender = await applicant(stage, ask, 'reserve');
    return [defender, await act.enrol(defender, into)];
  };
  const eligible = async (into: ShownEdition): Promise<[PlayDefender, ShownEnrolment]> => {
    const [defender, own] = await enrolled(into);
    return [defender, await act.advance(manager, own, 'eligible', { reason: 'criteriaMet' })];
  };
  const seats = (of: ShownEdition) => db.seed(`select number from seat where edition_id = $1 order by 1`, [of.id]);

  it('begins with an entry and a consent, all of them or none', async () => {
    const into = await edition();
    const defender = await applicant(stage, ask, 'notSelected');
    const [entry, consent] = [defender.writeEntry('course'), defender.consent(`training:${into.slug}`)];
    const wrong = defender.consent('training:another');
    expect(await act.enrol(defender, into, { entry, consent: wrong })).toMatchObject({ fields: ['consent.subject'] });
    expect(await act.enrol(defender, into, { entry, consent: null })).toMatchObject({ fields: ['consent'] });
    expect(await db.seed(`select 1 from enrolment where edition_id = $1`, [into.id])).toEqual([]);
    const made = await act.enrol(defender, into, { entry, consent });
    expect(made).toMatchObject({ __typename: 'OwnEnrolment', state: 'applied', version: 1 });
    expect(await act.mine(defender)).toMatchObject([{ id: made.id }]);
    const file = await act.file(manager, into.slug);
    expect(file).toMatchObject({ enrolments: [{ application: defender.record, origin: 'applied' }], seats: [] });
    expect(await act.enrol(defender, into)).toMatchObject({ __typename: 'StateMismatch' });
  });

  it('takes no entry of another log, and nobody into an edition that is not open', async () => {
    const into = await edition();
    const [defender] = [await applicant(stage, ask, 'notSelected')];
    const exit = { entry: defender.writeEntry('exit') };
    expect(await act.enrol(defender, into, exit)).toMatchObject({ fields: ['entry.compartment'] });
    const confirmed = await act.move(manager, await act.move(manager, into, 'selecting'), 'confirmed');
    expect(await act.enrol(defender, confirmed)).toMatchObject({ __typename: 'StateMismatch', actual: 'confirmed' });
    const planned = await act.create(manager, 'not-opened-yet');
    expect(await act.enrol(defender, planned)).toMatchObject({ __typename: 'NotFound' });
  });

  it('is moved by course managers alone, for reasons that fit the step', async () => {
    const [defender, own] = await enrolled(await edition());
    expect(await act.advance(stage.coordinator, own, 'eligible')).toMatchObject({ __typename: 'NotFound' });
    expect(await act.advance(defender as never, own, 'eligible')).toMatchObject({ __typename: 'NotFound' });
    expect(await act.advance(manager, own, 'eligible')).toMatchObject({ fields: ['reason'] });
    const chosen = await act.advance(manager, own, 'eligible', { reason: 'criteriaMet' });
    expect(chosen).toMatchObject({ state: 'eligible', version: 2, reason: 'criteriaMet' });
    expect(await act.advance(manager, chosen, 'offered')).toMatchObject({ fields: ['to'] });
    expect(await act.advance(manager, chosen, 'accepted')).toMatchObject({ __typename: 'StateMismatch' });
    const noted = { reason: 'noSeat', entries: [defender.writeEntry('course', manager)] };
    expect(await act.advance(manager, chosen, 'waitListed', noted)).toMatchObject({
      state: 'waitListed',
      waitingRank: 1,
    });
  });

  it('is offered a seat for so many days, and the participant alone says yes or no', async () => {
    const into = await edition();
    const [[anna, first], [bert, second], [carl, third]] = [
      await eligible(into),
      await eligible(into),
      await eligible(into),
    ];
    const offered = await act.offer(manager, first);
    expect(offered).toMatchObject({ state: 'offered', offerExpiresOn: addDays(dayOf(new Date()), 14) });
    expect(await act.offer(manager, second)).toMatchObject({ state: 'offered' });
    expect(await act.offer(manager, third)).toEqual({ __typename: 'SeatsFull' });
    expect(await act.answer(carl, offered, true)).toMatchObject({ __typename: 'NotFound' });
    expect(await act.answer(anna, offered, true)).toMatchObject({ state: 'accepted', offerExpiresOn: null });
    const [{ version }] = (await act.mine(bert)) as [ShownEnrolment];
    expect(await act.answer(bert, { ...second, version }, false)).toMatchObject({ state: 'declined' });
    expect(await seats(into)).toEqual([{ number: 1 }]);
    expect(await act.offer(manager, third)).toMatchObject({ state: 'offered' });
    expect(await seats(into)).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('shares a country with no more than the rule allows', async () => {
    const into = await edition({ seats: 5, perCountry: 2 });
    const tag = newTag();
    const people = [await eligible(into), await eligible(into), await eligible(into)];
    const [one, two, three] = people.map(([, own]) => own);
    expect(await act.offer(manager, one!, tag)).toMatchObject({ state: 'offered' });
    expect(await act.offer(manager, two!, tag)).toMatchObject({ state: 'offered' });
    expect(await act.offer(manager, three!, tag)).toEqual({ __typename: 'CountryFull' });
    await act.withdraw(people[0]![0], { ...one!, version: one!.version + 1 });
    expect(await act.offer(manager, three!, tag)).toMatchObject({ state: 'offered' });
    expect(await act.edit(manager, into, { seats: 5, perCountry: 1 })).toMatchObject({ fields: ['input.perCountry'] });
    expect(await act.edit(manager, into, { seats: 1 })).toMatchObject({ fields: ['input.seats', 'input.perCountry'] });
  });

  it('runs out when nobody answers; the seat is free, and they can be asked again', async () => {
    const into = await edition({ seats: 1 });
    const [anna, own] = await eligible(into);
    const offered = await act.offer(manager, own);
    await transaction(dataSource, undefined, runEditions);
    expect(await act.mine(anna)).toMatchObject([{ state: 'offered' }]);
    await db.seed(`update enrolment set offer_expires_on = current_date - 1 where id = $1`, [own.id]);
    expect(await act.answer(anna, offered, true)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await transaction(dataSource, undefined, runEditions)).toBe(1);
    const file = await act.file(manager, into.slug);
    expect(file).toMatchObject({ seats: [], enrolments: [{ state: 'expired', wasSilent: true }] });
    expect(file?.events.at(-1)).toMatchObject({ change: 'state', reason: 'notAnswered', by: 'system', member: null });
    expect(await act.offer(manager, file!.enrolments[0]!)).toMatchObject({ state: 'offered' });
  });

  it('waits in an order, and why somebody was passed over is in their history', async () => {
    const into = await edition({ seats: 1 });
    const waiting = [];
    while (waiting.length < 3)
      waiting.push(await act.advance(manager, (await eligible(into))[1], 'waitListed', { reason: 'noSeat' }));
    expect(waiting.map(({ waitingRank }) => waitingRank)).toEqual([1, 2, 3]);
    const [a, b, c] = waiting.map(({ id }) => id);
    expect(await act.rank(manager, into, [c!, a!])).toMatchObject({ __typename: 'InvalidInput', fields: ['order'] });
    const ranked = await act.rank(manager, into, [c!, a!, b!]);
    expect(ranked['enrolments']).toMatchObject([{ id: c }, { id: a }, { id: b }]);
    const chosen = { ...waiting[0]!, version: 4 };
    const passedOver = [{ enrolment: c, reason: 'countryFull' }];
    expect(await act.offer(manager, chosen, newTag(), { passedOver })).toMatchObject({
      state: 'offered',
      waitingRank: null,
    });
    const events = (await act.file(manager, into.slug))?.events ?? [];
    expect(events.filter(({ change }) => change === 'passedOver')).toMatchObject([
      { enrolment: c, reason: 'countryFull' },
    ]);
  });

  it('gives its seat back when the application is withdrawn, and leaves with an edition that is called off', async () => {
    const into = await edition();
    const [[anna, first], [bea, second]] = [await eligible(into), await eligible(into)];
    await act.offer(manager, first);
    await ask(WITHDRAW, {}, anna);
    expect(await seats(into)).toEqual([]);
    expect(await act.mine(anna)).toMatchObject([{ state: 'withdrawn' }]);
    await act.offer(manager, second);
    expect(await act.move(manager, into, 'cancelled')).toMatchObject({ state: 'cancelled' });
    expect(await act.file(manager, into.slug)).toMatchObject({
      seats: [],
      enrolments: [{ state: 'withdrawn' }, { state: 'withdrawn' }],
    });
    expect(await db.seed(`select decision from call where id = $1`, [into['call']])).toEqual([
      { decision: 'cancelled' },
    ]);
    // They hear it of the edition, keep what they sent in, and may come to the next one.
    expect(await act.mine(bea)).toMatchObject([{ state: 'withdrawn', edition: { state: 'cancelled' } }]);
    const next = await edition();
    const again = await act.enrol(bea, next);
    expect(again).toMatchObject({ state: 'applied', edition: { id: next.id } });
    expect(await act.mine(bea)).toHaveLength(2);
  });

  it('rests while its person is held: nothing is offered, nothing is told', async () => {
    const into = await edition();
    const [anna, own] = await eligible(into);
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [anna.record]);
    expect(await act.offer(manager, own)).toEqual({ __typename: 'OnHold' });
    expect(await act.advance(manager, own, 'waitListed', { reason: 'noSeat' })).toEqual({ __typename: 'OnHold' });
    expect(await act.file(manager, into.slug)).toMatchObject({ enrolments: [{ held: true }] });
    expect(await act.withdraw(anna, own)).toMatchObject({ state: 'withdrawn' });
  });

  it('is there for the trainers of that edition once accepted, by consent, and they mark who came', async () => {
    const into = await edition();
    const planned = await act.plan(manager, into, [{ day: into['startsOn'] }], [{ dueOn: dayOf(new Date()) }]);
    const [module, task] = [planned.modules[0]!.id, planned.tasks[0]!.id];
    const trainer = await signingMember(db, 'trainer', `course:${into.slug}`);
    const stranger = await signingMember(db, 'trainer', 'course:another');
    const [anna, own] = await eligible(into);
    expect(await act.file(trainer, into.slug)).toMatchObject({ enrolments: [], seats: [], events: [] });
    expect(await act.file(stranger, into.slug)).toBeNull();
    const accepted = await act.answer(anna, await act.offer(manager, own), true);
    expect(await act.finish(anna, accepted, task)).toMatchObject({ tasksDone: [task] });
    expect(await act.finish(anna, accepted, module)).toMatchObject({ fields: ['task'] });
    expect(await act.file(trainer, into.slug)).toMatchObject({ enrolments: [{ id: own.id }], seats: [], events: [] });
    const mark = { module, enrolment: own.id, presence: 'present' };
    expect(await act.mark(trainer, into.id, [mark])).toMatchObject({ __typename: 'StateMismatch' });
    await db.seed(`update edition set state = 'running' where id = $1`, [into.id]);
    expect(await act.mark(stranger, into.id, [mark])).toMatchObject({ __typename: 'NotFound' });
    await expect(act.mark(anna, into.id, [mark])).rejects.toThrow('UNAUTHENTICATED');
    expect(await act.mark(trainer, into.id, [mark])).toMatchObject({
      enrolments: [{ presences: [{ module, presence: 'present' }] }],
    });
    // Paused, not why: to those trainers alone, and who is not there for them is not marked absent.
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [anna.record]);
    expect(await act.file(trainer, into.slug)).toMatchObject({ enrolments: [], resting: [anna.record] });
    expect(await act.file(stranger, into.slug)).toBeNull();
    expect(await act.file(manager, into.slug)).toMatchObject({ enrolments: [{ held: true }], resting: [] });
    expect(await act.mark(trainer, into.id, [mark])).not.toMatchObject({ __typename: 'EditionFile' });
    await db.seed(`update application set state = 'inProgramme' where id = $1`, [anna.record]);
    expect(await act.file(trainer, into.slug)).toMatchObject({ enrolments: [{ id: own.id }], resting: [] });
    const ready = await act.advance(manager, accepted, 'travelReady');
    expect(await act.advance(manager, ready, 'attended')).toMatchObject({ state: 'attended', attendance: 'full' });
    await ask(CONSENT, { consent: anna.consent(`training:${into.slug}`, false) }, anna);
    expect(await act.file(trainer, into.slug)).toMatchObject({ enrolments: [] });
  });
});
