import { randomUUID } from 'node:crypto';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Role } from '@vrijhaven/domain';
import { statesOf } from '@vrijhaven/domain';
import type { Api, Ask, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const RESULT = `{ __typename ... on Application { state version transitions { from to reason by } }
  ... on StateMismatch { actual: state actualVersion: version } ... on InvalidInput { fields } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $version: Int!, $reason: ReasonCode!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: $to, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const WITHDRAW = `mutation ($idempotencyKey: ID!) { withdrawApplication(idempotencyKey: $idempotencyKey) ${RESULT} }`;
const RETURN = `mutation ($idempotencyKey: ID!) { returnToScreening(idempotencyKey: $idempotencyKey) ${RESULT} }`;

describe('moving an application', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  const staff = new Map<Role, SigningMember>();

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
    for (const role of ['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer', 'commissioner'] as const) {
      staff.set(role, await signingMember(db, role));
    }
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const inState = (state: ApplicationState) => addApplication(db, stage.call, state);
  const move = (role: Role, id: string, to: ApplicationState, version = 1, idempotencyKey: string = randomUUID()) =>
    ask(MOVE, { id, to, version, reason: 'conditionsMet', idempotencyKey }, staff.get(role));

  it('goes along the table, one version at a time, and keeps the history', async () => {
    const id = await inState('submitted');
    await move('intakeOfficer', id, 'screening');
    const answer = await move('coordinator', id, 'eligible', 2);
    expect(answer).toMatchObject({ __typename: 'Application', state: 'eligible', version: 3 });
    expect(answer['transitions']).toEqual([
      { from: 'submitted', to: 'screening', reason: 'conditionsMet', by: 'intakeOfficer' },
      { from: 'screening', to: 'eligible', reason: 'conditionsMet', by: 'coordinator' },
    ]);
  });

  it('refuses an old version and tells the present one', async () => {
    const id = await inState('submitted');
    await move('intakeOfficer', id, 'screening');
    expect(await move('intakeOfficer', id, 'eligible', 1)).toEqual({
      __typename: 'StateMismatch',
      actual: 'screening',
      actualVersion: 2,
    });
  });

  it('makes one move of a repeated key', async () => {
    const [id, key] = [await inState('submitted'), randomUUID()];
    const first = await move('intakeOfficer', id, 'screening', 1, key);
    expect(await move('intakeOfficer', id, 'screening', 1, key)).toEqual(first);
    expect(await move('intakeOfficer', id, 'screening', 2, key)).toEqual({ __typename: 'KeyReused' });
  });

  it('never lets staff make a move of the defender or of the system', async () => {
    const foreign = statesOf(applicationLifecycle).flatMap((from) =>
      Object.entries(applicationLifecycle[from])
        .filter(([, actors]) => actors.every((actor) => actor === 'applicant' || actor === 'system'))
        .map(([to]) => [from, to as ApplicationState] as const),
    );
    expect(foreign.length).toBeGreaterThan(20);
    for (const [from, to] of foreign) {
      const id = await inState(from);
      for (const role of ['coordinator', 'securityOfficer'] as const) {
        expect([from, to, await move(role, id, to)]).toEqual([
          from,
          to,
          { __typename: 'StateMismatch', actual: from, actualVersion: 1 },
        ]);
      }
    }
  });

  it('is nothing to those who move nothing, which looks like no application', async () => {
    const id = await inState('submitted');
    expect(await move('commissioner', id, 'screening')).toEqual({ __typename: 'NotFound' });
    expect(await move('coordinator', randomUUID(), 'screening')).toEqual({ __typename: 'NotFound' });
    expect(await move('coordinator', 'nonsense', 'screening')).toEqual({ __typename: 'NotFound' });
    expect(await move('coordinator', id, 'screening', 0)).toEqual({ __typename: 'InvalidInput', fields: ['version'] });
  });

  it.each<[ApplicationState, ApplicationState, boolean]>([
    ['screening', 'submitted', true],
    ['screening', 'pool', false],
    ['screening', 'accepted', false],
    ['offered', 'pool', true],
    ['offered', 'accepted', false],
    ['visaPending', 'accepted', true],
    ['visaPending', 'placed', false],
    ['placed', 'placed', true],
  ])('releases a hold on %s into %s: %s', async (before, after, allowed) => {
    const id = await inState(before);
    await move('securityOfficer', id, 'safetyHold');
    const answer = await move('securityOfficer', id, after, 2);
    expect(answer).toMatchObject(
      allowed ? { __typename: 'Application', state: after } : { __typename: 'StateMismatch', actual: 'safetyHold' },
    );
  });

  it('lets a defender withdraw from every live state, once', async () => {
    const defender = await applicant(stage, ask, 'verifying');
    const answer = await ask(WITHDRAW, {}, defender);
    expect(answer).toMatchObject({ __typename: 'Application', state: 'withdrawn', version: 2 });
    expect(answer['transitions']).toEqual([
      { from: 'verifying', to: 'withdrawn', reason: 'ownChoice', by: 'applicant' },
    ]);
    expect(await ask(WITHDRAW, {}, defender)).toMatchObject({ __typename: 'StateMismatch', actual: 'withdrawn' });
    const held = await applicant(stage, ask, 'safetyHold');
    expect(await ask(WITHDRAW, {}, held)).toMatchObject({ state: 'withdrawn' });
  });

  it('lets a defender say that what was missing is there, only then', async () => {
    const defender = await applicant(stage, ask, 'incomplete');
    expect(await ask(RETURN, {}, defender)).toMatchObject({ __typename: 'Application', state: 'submitted' });
    expect(await ask(RETURN, {}, defender)).toMatchObject({ __typename: 'StateMismatch', actual: 'submitted' });
  });
});
