import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, Ask, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  addCall,
  addProposal,
  addResidency,
  applicant,
  askFor,
  createTestDatabase,
  hostCity,
  memberFor,
  newDefender,
  setStage,
  startApi,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const COHORT = `query ($call: ID!) { cohort(call: $call) { ending stays here held carriable } }`;
const CANCEL = `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  cancelCall(id: $id, version: $version, reason: health, idempotencyKey: $idempotencyKey) {
    __typename ... on Call { state version } } }`;
const CARRY = `mutation ($from: ID!, $to: ID!, $applications: [ID!], $idempotencyKey: ID!) {
  carryOver(from: $from, to: $to, applications: $applications, idempotencyKey: $idempotencyKey) {
    __typename ... on Call { id } ... on InvalidInput { fields } } }`;
const MINE = `{ myApplication { state call { id state form { call number } } transitions { to by reason } } }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Application {
    call { form { number } } } } }`;

describe('the end of a call', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const versionOf = async (call: string) =>
    (await db.seed<{ version: number }>(`select version from call where id = $1`, [call]))[0]!.version;
  const cancel = async (call: string) => ask(CANCEL, { id: call, version: await versionOf(call) }, stage.coordinator);
  const stateOf = async (id: string) =>
    (await db.seed<{ state: string }>(`select state from application where id = $1`, [id]))[0]?.state;

  it('takes along who is not here yet, cancels what has not begun, and leaves guests and holds alone', async () => {
    const call = await addCall(db);
    const city = await hostCity(stage, 'zwolle');
    const second = await hostCity(stage, 'haarlem');
    const ids = {
      waiting: await addApplication(db, call, 'submitted'),
      proposed: await addApplication(db, call, 'proposed'),
      planned: await addApplication(db, call, 'placed'),
      guest: await addApplication(db, call, 'placed'),
      held: await addApplication(db, call, 'safetyHold'),
      over: await addApplication(db, call, 'notSelected'),
    };
    const proposals = {
      waiting: await addProposal(db, ids.proposed, city.city),
      planned: await addProposal(db, ids.planned, city.city, 'accepted'),
      guest: await addProposal(db, ids.guest, second.city, 'accepted'),
    };
    await addResidency(db, { ...city, proposal: proposals.planned, application: ids.planned });
    const stay = await addResidency(db, { ...second, proposal: proposals.guest, application: ids.guest });
    await db.seed(`update residency set state = 'arrived' where id = $1`, [stay]);

    expect(await ask(COHORT, { call }, stage.coordinator)).toEqual({
      ...{ ending: 3, stays: 1, here: 1, held: 1, carriable: 0 },
    });
    expect(await cancel(call)).toMatchObject({ __typename: 'Call', state: 'cancelled' });

    for (const each of ['waiting', 'proposed', 'planned'] as const)
      expect(await stateOf(ids[each])).toBe('callCancelled');
    expect(await stateOf(ids.guest)).toBe('placed');
    expect(await stateOf(ids.held)).toBe('safetyHold');
    expect(await stateOf(ids.over)).toBe('notSelected');
    const stays = await db.seed(`select application_id, state from residency order by state`);
    expect(stays).toEqual([
      { application_id: ids.guest, state: 'arrived' },
      { application_id: ids.planned, state: 'cancelled' },
    ]);
    const offers = await db.seed(`select id from proposal where state = 'withdrawn' order by id`);
    expect(offers).toEqual([proposals.waiting, proposals.planned].sort().map((id) => ({ id })));
    const history = await db.seed(
      `select from_state, actor_role, reason, member_id from transition
      where application_id = $1`,
      [ids.planned],
    );
    expect(history).toEqual([{ from_state: 'placed', actor_role: 'system', reason: 'callCancelled', member_id: null }]);
  });

  it('is counted and made by coordinators only', async () => {
    const officer = await memberFor(db, 'intakeOfficer');
    expect(await ask(COHORT, { call: stage.call }, officer)).toBeNull();
    expect(await ask(CANCEL, { id: stage.call, version: 1 }, officer)).toEqual({ __typename: 'NotFound' });
  });

  it('ends five thousand applications in one go', async () => {
    const call = await addCall(db);
    await db.seed(
      `insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key)
       select gen_random_uuid(), $1, $1, (array['submitted', 'screening', 'verified', 'pool'])[1 + n % 4], 1,
         current_date, decode(repeat('00', 32), 'hex'), '\\x00' from generate_series(1, 5000) n`,
      [call],
    );
    expect(await cancel(call)).toMatchObject({ __typename: 'Call' });
    const left = await db.seed(`select state, count(*)::int as count from application where call_id = $1 group by 1`, [
      call,
    ]);
    expect(left).toEqual([{ state: 'callCancelled', count: 5000 }]);
    const moves = await db.seed(
      `select count(*)::int as count from transition join application a on a.id = application_id where a.call_id = $1`,
      [call],
    );
    expect(moves).toEqual([{ count: 5000 }]);
  });

  it('lets another call take people over, with the answers that they gave', async () => {
    const [old, next] = [await addCall(db), await addCall(db)];
    const before = stage.call;
    Object.assign(stage, { call: old });
    const [one, other] = [await applicant(stage, ask), await applicant(stage, ask)];
    Object.assign(stage, { call: before });
    await cancel(old);
    expect(await ask(MINE, {}, one)).toMatchObject({ state: 'callCancelled', call: { state: 'cancelled' } });
    const carry = (rest: object) => ask(CARRY, { from: old, to: next, ...rest }, stage.coordinator);
    expect(await carry({ to: old })).toEqual({ __typename: 'InvalidInput', fields: ['to'] });
    expect(await carry({ applications: [one.record] })).toEqual({ __typename: 'Call', id: next });
    expect(await ask(MINE, {}, one)).toMatchObject({
      state: 'submitted',
      call: { id: next, state: 'open', form: { call: old, number: 1 } },
      transitions: [
        { to: 'callCancelled', by: 'system', reason: 'callCancelled' },
        { to: 'submitted', by: 'system', reason: 'carriedOver' },
      ],
    });
    // Who is elsewhere by now makes the whole list stale, and nobody moves.
    expect(await carry({ applications: [one.record, other.record] })).toMatchObject({ __typename: 'StateMismatch' });
    expect(await stateOf(other.record)).toBe('callCancelled');
    expect(await carry({})).toEqual({ __typename: 'Call', id: next });
    expect(await stateOf(other.record)).toBe('submitted');
    expect(await ask(CARRY, { from: next, to: old }, stage.coordinator)).toMatchObject({ __typename: 'StateMismatch' });
  });

  it('comes before or after a submission that races with it, and loses nobody in between', async () => {
    const call = await addCall(db);
    const defenders = await Promise.all(Array.from({ length: 12 }, () => newDefender(db, stage.organisation)));
    const [ended, ...answers] = await Promise.all([
      cancel(call),
      ...defenders.map((defender) => ask(SUBMIT, { input: defender.submission(call) }, defender)),
    ]);
    expect(ended).toMatchObject({ __typename: 'Call' });
    const taken = answers.filter(({ __typename }) => __typename === 'Application').length;
    expect(answers.filter(({ __typename }) => __typename === 'CallClosed')).toHaveLength(defenders.length - taken);
    const states = await db.seed(`select distinct state from application where call_id = $1`, [call]);
    expect(states).toEqual(taken === 0 ? [] : [{ state: 'callCancelled' }]);
  });

  it('lets everybody finish the version that they began with', async () => {
    const call = await addCall(db);
    const [early, late, liar] = [
      await newDefender(db, stage.organisation),
      await newDefender(db, stage.organisation),
      await newDefender(db, stage.organisation),
    ];
    await db.seed(`insert into call_version values ($1, 2, '[{"code":"noTravelBan","variant":null}]', '[]', '[]')`, [
      call,
    ]);
    for (const [defender, form] of [
      [early, 1],
      [late, 2],
    ] as const)
      expect(await ask(SUBMIT, { input: { ...defender.submission(call), form } }, defender)).toEqual({
        __typename: 'Application',
        call: { form: { number: form } },
      });
    expect(await ask(SUBMIT, { input: { ...liar.submission(call), form: 3 } }, liar)).toEqual({
      __typename: 'CallClosed',
    });
  });
});
