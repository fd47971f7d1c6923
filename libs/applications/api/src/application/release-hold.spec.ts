import { randomUUID } from 'node:crypto';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { APPLICATION_STATES, applicationLifecycle, openMoves } from '@vrijhaven/applications/model';
import { statesOf } from '@vrijhaven/domain';
import type { Api, Ask, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addApplication,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const READ = `query ($id: ID!) { application(id: $id) { state version transitions { from to } } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $version: Int!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: $to, version: $version, reason: safety, idempotencyKey: $idempotencyKey) {
    __typename ... on Application { state } } }`;

interface Held {
  readonly state: ApplicationState;
  readonly version: number;
  readonly transitions: readonly { readonly from: string; readonly to: string }[];
}

const holdable = statesOf(applicationLifecycle).filter((state) => applicationLifecycle[state].safetyHold);
const tried = APPLICATION_STATES.filter((to) => to in applicationLifecycle.safetyHold || to === 'verified');

describe('releasing a safety hold', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let officer: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
    officer = await signingMember(db, 'securityOfficer');
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const move = (id: string, to: ApplicationState, version: number) =>
    ask(MOVE, { id, to, version, idempotencyKey: randomUUID() }, officer);
  const hold = async (before: ApplicationState) => {
    const id = await addApplication(db, stage.call, before);
    expect(await move(id, 'safetyHold', 1)).toMatchObject({ state: 'safetyHold' });
    return id;
  };

  it.each(holdable)('from %s: the API accepts exactly what a desk offers for what it reads', async (before) => {
    const accepted: ApplicationState[] = [];
    let offered: readonly ApplicationState[] = [];
    for (const to of tried) {
      const id = await hold(before);
      const held = (await ask(READ, { id }, officer)) as unknown as Held;
      offered = openMoves(held.state, held.transitions, ['securityOfficer']);
      const answer = await move(id, to, held.version);
      if (answer.__typename === 'Application') accepted.push(to);
      else expect([to, answer]).toEqual([to, { __typename: 'StateMismatch' }]);
    }
    expect(accepted.length).toBeGreaterThan(0);
    expect([...offered].sort()).toEqual(accepted.sort());
  });

  it('goes by the last hold, where there were two', async () => {
    const id = await hold('placed');
    expect(await move(id, 'submitted', 2)).toMatchObject({ state: 'submitted' });
    expect(await move(id, 'safetyHold', 3)).toMatchObject({ state: 'safetyHold' });
    const held = (await ask(READ, { id }, officer)) as unknown as Held;
    expect(openMoves(held.state, held.transitions, ['securityOfficer'])).not.toContain('placed');
    expect(await move(id, 'placed', 4)).toEqual({ __typename: 'StateMismatch' });
  });
});
