import { randomUUID } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntryProgramme } from '@vrijhaven/domain';
import type { Slice } from '@vrijhaven/server';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addCall,
  askFor,
  createTestDatabase,
  newDefender,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { ApplicationsModule, applicationsSlice } from '../applications.module';
import { EntryFollowers } from './entry-followers';

const FIELDS = `id state version transitions { from to by }
  documents { compartment } disclosures { compartment recipient until } manifest { sequence }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) {
    __typename ... on Application { ${FIELDS} } ... on InvalidInput { fields } } }`;
const LIST = `{ applications { total edges { node { id } } } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $version: Int!, $reason: ReasonCode!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: $to, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) {
    __typename ... on Application { state version } } }`;
const WITHDRAW = `mutation ($idempotencyKey: ID!) { withdrawApplication(idempotencyKey: $idempotencyKey) {
  __typename ... on Application { state } } }`;
const CARRY = `mutation ($from: ID!, $to: ID!, $idempotencyKey: ID!) {
  carryOver(from: $from, to: $to, idempotencyKey: $idempotencyKey) { __typename ... on InvalidInput { fields } } }`;

const heard: { readonly programme: EntryProgramme; readonly record: string; readonly call: string }[] = [];

/** A programme as a submission meets it: it hears who came in. */
@Injectable()
class Listener implements OnModuleInit {
  constructor(private readonly followers: EntryFollowers) {}

  onModuleInit(): void {
    this.followers.follow('training', async (_tx, { application, call }) => {
      heard.push({ programme: 'training', record: application.id, call });
      await Promise.resolve();
    });
  }
}

@Module({ imports: [ApplicationsModule], providers: [Listener] })
class ListenerModule {}
const listening: Slice = { module: ListenerModule, entities: [] };

describe('a submission to another programme', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let training: string;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    training = await addCall(db, 'training');
    api = await startApi(db, { slices: [applicationsSlice, listening] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const fresh = () => newDefender(db, stage.organisation);
  const entered = async (): Promise<PlayDefender> => {
    const defender = await fresh();
    const answer = await ask(SUBMIT, { input: defender.entry(training, 'training') }, defender);
    expect(answer.__typename).toBe('Application');
    return defender;
  };

  it('stands in that programme at once, and its slice has heard of it', async () => {
    const defender = await fresh();
    const key = randomUUID();
    const input = defender.entry(training, 'training');
    const answer = await ask(SUBMIT, { input, idempotencyKey: key }, defender);
    expect(answer).toMatchObject({
      ...{ __typename: 'Application', id: defender.record, state: 'inProgramme', version: 2 },
      transitions: [{ from: 'submitted', to: 'inProgramme', by: 'system' }],
      disclosures: [{ compartment: 'course', recipient: 'team:office', until: null }],
    });
    expect(await ask(SUBMIT, { input, idempotencyKey: key }, defender)).toEqual(answer);
    expect(heard.filter(({ record }) => record === defender.record)).toEqual([
      { programme: 'training', record: defender.record, call: training },
    ]);
    const documents = await db.seed(`select compartment, revision from document where record_id = $1`, [
      defender.record,
    ]);
    expect(documents).toEqual([{ compartment: 'course', revision: 1 }]);
  });

  it('carries what that programme asks for, and nothing else', async () => {
    const count = () => db.seed<{ n: number }>(`select count(*)::int as n from application`);
    const before = await count();
    const wrong = (...fields: string[]) => ({ __typename: 'InvalidInput', fields });
    const cases = [
      [training, (one: PlayDefender) => one.submission(training), wrong('input.documents.0.compartment')],
      [training, (one: PlayDefender) => one.entry(training, 'connect2protect'), wrong('input.documents.0.compartment')],
      [stage.call, (one: PlayDefender) => one.entry(stage.call, 'training'), wrong('input.documents.0.compartment')],
      [
        training,
        (one: PlayDefender) => ({ ...one.entry(training, 'training'), consents: [one.consent('publicity')] }),
        wrong('input.consents'),
      ],
    ] as const;
    for (const [, sent, expected] of cases) {
      const defender = await fresh();
      expect(await ask(SUBMIT, { input: sent(defender) }, defender)).toEqual(expected);
    }
    expect(await count()).toEqual(before);
  });

  it('comes to nothing where no programme would hear of it', async () => {
    const unheard = await addCall(db, 'connect2protect');
    const defender = await fresh();
    await expect(ask(SUBMIT, { input: defender.entry(unheard, 'connect2protect') }, defender)).rejects.toThrow();
    expect(await db.seed(`select 1 from application where id = $1`, [defender.record])).toEqual([]);
    const unknown = await addCall(db, 'lobby');
    const other = await fresh();
    expect(await ask(SUBMIT, { input: other.entry(unknown, 'training') }, other)).toEqual({ __typename: 'CallClosed' });
  });

  it('stands in no list of Shelter City, and goes through none of its states', async () => {
    const defender = await entered();
    const coordinator = await signingMember(db, 'coordinator');
    expect(JSON.stringify(await ask(LIST, {}, coordinator))).not.toContain(defender.record);
    const move = { id: defender.record, version: 2, reason: 'routine' };
    for (const role of ['coordinator', 'intakeOfficer', 'verifier'] as const)
      for (const to of ['screening', 'pool', 'referredOut'])
        expect((await ask(MOVE, { ...move, to }, await signingMember(db, role))).__typename).not.toBe('Application');
  });

  it('is held and let go again to where it was, and nowhere else', async () => {
    const defender = await entered();
    const security = await signingMember(db, 'securityOfficer');
    const move = (to: string, version: number) =>
      ask(MOVE, { id: defender.record, to, version, reason: 'safety' }, security);
    expect(await move('safetyHold', 2)).toMatchObject({ __typename: 'Application', version: 3 });
    for (const to of ['submitted', 'pool', 'accepted', 'placed'])
      expect([to, (await move(to, 3)).__typename]).toEqual([to, 'StateMismatch']);
    expect(await move('inProgramme', 3)).toMatchObject({ state: 'inProgramme', version: 4 });
    expect(await ask(WITHDRAW, {}, defender)).toEqual({ __typename: 'Application', state: 'withdrawn' });
  });

  it('is carried over to no other call', async () => {
    const [coordinator, next] = [await signingMember(db, 'coordinator'), await addCall(db)];
    const refused = { __typename: 'NotFound' };
    expect(await ask(CARRY, { from: training, to: next }, coordinator)).toEqual(refused);
    expect(await ask(CARRY, { from: next, to: training }, coordinator)).toEqual(refused);
  });
});
