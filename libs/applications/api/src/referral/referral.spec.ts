import { randomUUID } from 'node:crypto';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addConsent,
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const RESULT = `{ __typename ... on Referrals { application open { programme version } }
  ... on StateMismatch { state } ... on ConsentMissing { subject } }`;
const SUGGEST = `mutation ($application: ID!, $programme: OtherProgramme!, $idempotencyKey: ID!) {
  suggestReferral(application: $application, programme: $programme, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const END = `mutation ($application: ID!, $programme: OtherProgramme!, $version: Int!, $idempotencyKey: ID!) {
  endReferral(application: $application, programme: $programme, version: $version, idempotencyKey: $idempotencyKey) {
    __typename ... on Referrals { open { programme version } } ... on StateMismatch { state } } }`;
const OPEN = `query ($application: ID!) { referrals(application: $application) { open { programme } } }`;
const MINE = `{ myReferrals { open { programme suggestedOn version } } }`;

describe('a suggestion of another programme', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const willing = async (state = 'notSelected'): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, state);
    await addConsent(db, defender.record, 'referral:training', { sequence: 10 });
    return defender;
  };
  const suggest = (defender: PlayDefender, programme = 'training', by = stage.coordinator, key = randomUUID()) =>
    ask(SUGGEST, { application: defender.record, programme, idempotencyKey: key }, by);
  const mine = async (defender: PlayDefender) => (await ask(MINE, {}, defender))['open'];

  it('stands on the page of a defender who said that they may be suggested, once for one key', async () => {
    const [defender, key] = [await willing(), randomUUID()];
    expect(await mine(defender)).toEqual([]);
    const answer = await suggest(defender, 'training', stage.coordinator, key);
    const open = [{ programme: 'training', version: 1 }];
    expect(answer).toEqual({ __typename: 'Referrals', application: defender.record, open });
    expect(await suggest(defender, 'training', stage.coordinator, key)).toEqual(answer);
    expect(await suggest(defender)).toEqual(answer);
    expect(await mine(defender)).toMatchObject(open);
  });

  it('moves nobody: state, file and grants stay what they were', async () => {
    const defender = await willing();
    const rows = () =>
      db.seed(
        `select a.state, a.version, (select count(*)::int from document d where d.record_id = a.id) as documents,
           (select count(*)::int from document_grant g where g.record_id = a.id) as grants
         from application a where a.id = $1`,
        [defender.record],
      );
    const before = await rows();
    await suggest(defender);
    expect(await rows()).toEqual(before);
  });

  it('is made to nobody who did not say so, took it back, is held, or came for another programme', async () => {
    const missing = (programme: string) => ({ __typename: 'ConsentMissing', subject: `referral:${programme}` });
    const defender = await willing();
    expect(await suggest(defender, 'connect2protect')).toEqual(missing('connect2protect'));
    await addConsent(db, defender.record, 'referral:training', { given: false, sequence: 11 });
    expect(await suggest(defender)).toEqual(missing('training'));
    for (const state of ['safetyHold', 'withdrawn'])
      expect(await suggest(await willing(state))).toEqual({ __typename: 'OnHold' });
    expect(await suggest(await willing('inProgramme'))).toEqual({ __typename: 'StateMismatch', state: 'inProgramme' });
  });

  it('is taken back by its newest version alone, and can be made again', async () => {
    const defender = await willing();
    await suggest(defender);
    const end = (version: number) =>
      ask(END, { application: defender.record, programme: 'training', version }, stage.coordinator);
    expect(await end(2)).toEqual({ __typename: 'StateMismatch', state: 'open' });
    expect(await end(1)).toEqual({ __typename: 'Referrals', open: [] });
    expect(await end(1)).toEqual({ __typename: 'StateMismatch', state: 'ended' });
    expect(await mine(defender)).toEqual([]);
    expect(await suggest(defender)).toMatchObject({ open: [{ programme: 'training', version: 3 }] });
  });

  it('is a coordinator’s, who stands not back from the application, and seen by that defender alone', async () => {
    const [defender, other] = [await willing(), await willing()];
    for (const role of ['intakeOfficer', 'verifier', 'securityOfficer', 'courseManager', 'pairingCoordinator'] as const)
      expect([role, await suggest(defender, 'training', await signingMember(db, role))]).toEqual([
        role,
        { __typename: 'NotFound' },
      ]);
    const recused = await signingMember(db, 'coordinator');
    await db.seed(`insert into recusal values ($1, $2, date_trunc('hour', now()))`, [defender.record, recused.id]);
    expect(await suggest(defender, 'training', recused)).toEqual({ __typename: 'NotFound' });
    await suggest(defender);
    expect(await ask(OPEN, { application: defender.record }, recused)).toEqual({ open: [] });
    expect(await ask(OPEN, { application: defender.record }, stage.coordinator)).toMatchObject({ open: [{}] });
    expect(await mine(other)).toEqual([]);
  });
});
