import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type {
  Api,
  Ask,
  PairActs,
  PlayDefender,
  PlayProfessional,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  addCall,
  addConsent,
  applicant,
  askFor,
  briefedProfessional,
  createTestDatabase,
  newDefender,
  pairActs,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { connect2protectSlice } from '../connect2protect.module';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename
    ... on Application { state disclosures { compartment recipient } } ... on InvalidInput { fields } } }`;
const RELEASE = `mutation ($entry: DocumentInput!, $supersedes: [Int!]!, $idempotencyKey: ID!) {
  releaseItem(entry: $entry, supersedes: $supersedes, idempotencyKey: $idempotencyKey) { __typename } }`;
const REQUEST = `query ($application: ID!) { entries(application: $application, compartment: request) {
  entries { revision author } } }`;
const SUGGEST = `mutation ($application: ID!, $programme: OtherProgramme!, $idempotencyKey: ID!) {
  suggestReferral(application: $application, programme: $programme, idempotencyKey: $idempotencyKey) { __typename } }`;
const MINE = `{ myReferrals { open { programme } } }`;

describe('asking as somebody new', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;
  let call: string;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    call = await addCall(db, 'connect2protect');
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    act = pairActs(ask);
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const fresh = () => newDefender(db, stage.organisation);
  const submit = (defender: PlayDefender, input: unknown, idempotencyKey: string = randomUUID()) =>
    ask(SUBMIT, { input, idempotencyKey }, defender);
  const entered = async (): Promise<PlayDefender> => {
    const defender = await fresh();
    expect(await submit(defender, defender.entry(call, 'connect2protect'))).toMatchObject({
      ...{ __typename: 'Application', state: 'inProgramme' },
      disclosures: [{ compartment: 'request', recipient: 'team:office' }],
    });
    return defender;
  };
  const count = async () =>
    (await db.seed<{ n: number }>(`select (select count(*) from need) + (select count(*) from application) as n`))[0]
      ?.n;

  it('makes one need with the submission, however often the same one arrives', async () => {
    const [defender, key] = [await fresh(), randomUUID()];
    const input = defender.entry(call, 'connect2protect');
    const first = await submit(defender, input, key);
    expect(await submit(defender, input, key)).toEqual(first);
    const needs = await db.seed(`select origin, state, version from need where application_id = $1`, [defender.record]);
    expect(needs).toEqual([{ origin: 'direct', state: 'open', version: 1 }]);
    expect(await act.needs(defender)).toMatchObject([{ application: defender.record, paused: false }]);
    expect(await act.ask(defender)).toEqual({ __typename: 'NeedThere' });
  });

  it('is read by pairing coordinators and by nobody else of the office', async () => {
    const { record } = await entered();
    const log = (by: { token: string }) => ask(REQUEST, { application: record }, by);
    expect(await log(office)).toEqual({ entries: [{ revision: 1, author: record }] });
    for (const role of ['coordinator', 'intakeOfficer', 'courseManager', 'securityOfficer'] as const) {
      const other = await signingMember(db, role);
      expect([role, await log(other)]).toEqual([role, null]);
      if (role !== 'securityOfficer') expect(JSON.stringify(await act.needs(other))).not.toContain(record);
    }
    expect(await log(lark.member)).toBeNull();
  });

  it('carries one sealed document of this programme, or comes to nothing', async () => {
    const closed = await addCall(db, 'connect2protect');
    await db.seed(`update call set decision = 'closed' where id = $1`, [closed]);
    const [course, before] = [await addCall(db, 'training'), await count()];
    const wrong = (...fields: string[]) => ({ __typename: 'InvalidInput', fields });
    const twice = (one: PlayDefender) => {
      const input = one.entry(call, 'connect2protect');
      return { ...input, documents: [...input.documents, one.write('request')] };
    };
    const cases: readonly (readonly [string, (one: PlayDefender) => unknown, unknown])[] = [
      ['a closed call', (one) => one.entry(closed, 'connect2protect'), { __typename: 'CallClosed' }],
      ['an unknown call', (one) => one.entry(randomUUID(), 'connect2protect'), { __typename: 'CallClosed' }],
      ['a whole file', (one) => one.submission(call), wrong('input.documents.0.compartment')],
      ['an entry for a course', (one) => one.entry(call, 'training'), wrong('input.documents.0.compartment')],
      ['a log of the pair', (one) => one.submission(call, ['pair']), wrong('input.documents.0.compartment')],
      ['a request to a course', (one) => one.entry(course, 'connect2protect'), wrong('input.documents.0.compartment')],
      ['nothing', (one) => ({ ...one.entry(call, 'connect2protect'), documents: [] }), wrong('input.documents')],
    ];
    for (const [what, sent, expected] of cases) {
      const defender = await fresh();
      expect([what, await submit(defender, sent(defender))]).toEqual([what, expected]);
    }
    const greedy = await fresh();
    expect((await submit(greedy, twice(greedy))).__typename).toBe('InvalidInput');
    const silent = await fresh();
    const unasked = { ...silent.entry(call, 'connect2protect'), consents: [silent.consent('selection', false)] };
    expect((await submit(silent, unasked)).__typename).toBe('InvalidInput');
    expect(await count()).toEqual(before);
  });

  it('can be followed by everything that a pair needs: released items, a proposal, both yeses', async () => {
    const defender = await entered();
    const released = await ask(RELEASE, { entry: defender.writeEntry('pair'), supersedes: [] }, defender);
    expect(released.__typename).toBe('ItemReleased');
    const [need] = await act.needs(defender);
    const pair = await act.propose(office, need!.id, lark.id);
    await act.answer(defender, pair.id, 'yes', { consent: defender.consent(`professional:${lark.id}`) });
    expect(await act.answer(lark.member, pair.id, 'yes')).toMatchObject({ state: 'agreed' });
    expect(await ask(RELEASE, { entry: defender.writeEntry('request'), supersedes: [] }, defender)).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('ends the suggestion that led there, and no other', async () => {
    const defender = await applicant(stage, ask, 'notSelected');
    for (const [at, programme] of (['connect2protect', 'training'] as const).entries()) {
      await addConsent(db, defender.record, `referral:${programme}`, { sequence: 10 + at });
      await ask(SUGGEST, { application: defender.record, programme }, stage.coordinator);
    }
    const open = async () => (await ask<{ open: unknown[] }>(MINE, {}, defender)).open;
    expect(await open()).toEqual([{ programme: 'connect2protect' }, { programme: 'training' }]);
    expect(await act.ask(defender)).toMatchObject({ __typename: 'Need', origin: 'application' });
    expect(await open()).toEqual([{ programme: 'training' }]);
    expect(await act.ask(defender)).toEqual({ __typename: 'NeedThere' });
  });
});
