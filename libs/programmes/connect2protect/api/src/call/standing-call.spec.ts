import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Api, Ask, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  askFor,
  createTestDatabase,
  memberFor,
  newDefender,
  pairActs,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { connect2protectSlice } from '../connect2protect.module';

const PARTS = `__typename ... on Call { id programme state closesOn version }
  ... on InvalidInput { fields } ... on StateMismatch { actual: state actualVersion: version }`;
const NOW = `query { standingCall { id programme state closesOn version title { ar } } }`;
const OPEN = `mutation ($closesOn: Day!, $version: Int!, $idempotencyKey: ID!) {
  openStandingCall(closesOn: $closesOn, version: $version, idempotencyKey: $idempotencyKey) { ${PARTS} } }`;
const CLOSE = `mutation ($version: Int!, $idempotencyKey: ID!) {
  closeStandingCall(version: $version, idempotencyKey: $idempotencyKey) { ${PARTS} } }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename } }`;

interface Shown {
  readonly id: string;
  readonly version: number;
}

describe('the standing call', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let office: SigningMember;
  const day = (ahead: number) => addDays(dayOf(new Date()), ahead);
  const open = (by: { token: string }, ahead: number, version: number) =>
    ask<Shown>(OPEN, { closesOn: day(ahead), version }, by);

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    office = await signingMember(db, 'pairingCoordinator');
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('is opened by a pairing coordinator and by nobody else', async () => {
    expect(await ask(NOW, {}, office)).toBeNull();
    for (const role of ['coordinator', 'administrator', 'courseManager', 'securityOfficer'] as const)
      expect([role, await open(await memberFor(db, role), 30, 0)]).toEqual([role, { __typename: 'NotFound' }]);
    expect(await ask(CLOSE, { version: 0 }, office)).toEqual({ __typename: 'NotFound' });
    for (const ahead of [-1, 732])
      expect(await open(office, ahead, 0)).toEqual({ __typename: 'InvalidInput', fields: ['closesOn'] });
    expect(await open(office, 30, 1)).toEqual({ __typename: 'StateMismatch', actual: 'closed', actualVersion: 0 });
    expect(await open(office, 30, 0)).toMatchObject({ programme: 'connect2protect', state: 'open', version: 1 });
    expect(await ask(NOW, {}, office)).toMatchObject({ state: 'open', closesOn: day(30), version: 1 });
  });

  it('is one, also when two open it, and moves its last day', async () => {
    expect(await open(office, 60, 0)).toEqual({ __typename: 'StateMismatch', actual: 'open', actualVersion: 1 });
    const answers = await Promise.all([open(office, 90, 1), open(office, 91, 1)]);
    expect(answers.map(({ version }) => version).filter(Boolean)).toEqual([2]);
    expect(await db.seed(`select count(*)::integer as calls from call where programme = 'connect2protect'`)).toEqual([
      { calls: 1 },
    ]);
  });

  it('brings a need in while it is open, and none once it is closed', async () => {
    const { id, version } = await ask<Shown>(NOW, {}, office);
    const send = async () => {
      const defender = await newDefender(db, stage.organisation);
      return ask<{ __typename: string }>(SUBMIT, { input: defender.entry(id, 'connect2protect') }, defender);
    };
    expect(await send()).toMatchObject({ __typename: 'Application' });
    expect(await ask(CLOSE, { version: version - 1 }, office)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await ask(CLOSE, { version }, office)).toMatchObject({ state: 'closed', version: version + 1 });
    expect(await ask(CLOSE, { version: version + 1 }, office)).toMatchObject({ actual: 'closed' });
    expect(await send()).toMatchObject({ __typename: 'CallClosed' });
    expect(await pairActs(ask).needs(office)).toMatchObject([{ origin: 'direct', state: 'open' }]);
    expect(await open(office, 10, version + 1)).toMatchObject({ id, state: 'open' });
    expect(await send()).toMatchObject({ __typename: 'Application' });
  });
});
