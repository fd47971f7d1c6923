import { randomBytes } from 'node:crypto';
import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const RESULT = `{ __typename ... on Document { revision author grants { recipient } }
  ... on RevisionConflict { revision } ... on InvalidInput { fields } }`;
const MINE = `mutation ($message: DocumentInput!, $idempotencyKey: ID!) {
  postMyMessage(message: $message, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const THEIRS = `mutation ($application: ID!, $message: DocumentInput!, $idempotencyKey: ID!) {
  postMessage(application: $application, message: $message, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const THREAD = `query ($id: ID!) { application(id: $id) { unreadForOffice thread { revision author } } }`;
const MY_THREAD = `{ myApplication { unreadForOffice thread { revision author grants { recipient } } } }`;

describe('the thread', () => {
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

  const post = (defender: PlayDefender) => ask(MINE, { message: defender.write('thread') }, defender);
  const postBack = (member: SigningMember, defender: PlayDefender) =>
    ask(THEIRS, { application: defender.record, message: defender.writeBack(member) }, member);

  it('goes to and fro, in one order, and says who waits', async () => {
    const defender = await applicant(stage, ask);
    expect(await post(defender)).toEqual({
      __typename: 'Document',
      revision: 1,
      author: defender.record,
      grants: [{ recipient: `record:${defender.record}` }],
    });
    expect(await ask(THREAD, { id: defender.record }, stage.coordinator)).toMatchObject({ unreadForOffice: true });
    expect(await postBack(stage.coordinator, defender)).toEqual({
      __typename: 'Document',
      revision: 2,
      author: stage.coordinator.id,
      grants: [{ recipient: 'team:office' }],
    });
    const verifier = await signingMember(db, 'verifier');
    expect(await postBack(verifier, defender)).toMatchObject({ revision: 3 });
    const mine = await ask(MY_THREAD, {}, defender);
    expect(mine).toMatchObject({ unreadForOffice: false });
    expect(mine['thread']).toMatchObject([
      { revision: 1, author: defender.record },
      { revision: 2, author: stage.coordinator.id },
      { revision: 3, author: verifier.id },
    ]);
  });

  it('refuses a message that came in second, and one that is no message', async () => {
    const defender = await applicant(stage, ask);
    const message = defender.write('thread');
    await ask(MINE, { message }, defender);
    expect(await ask(MINE, { message }, defender)).toEqual({ __typename: 'RevisionConflict', revision: 1 });
    expect(await ask(MINE, { message: defender.write('need') }, defender)).toEqual({
      __typename: 'InvalidInput',
      fields: ['message.compartment'],
    });
  });

  it('refuses a message in somebody else’s name', async () => {
    const defender = await applicant(stage, ask);
    const officer = await signingMember(db, 'intakeOfficer');
    const message = defender.writeBack(officer);
    const forged = { application: defender.record, message };
    expect(await ask(THEIRS, forged, stage.coordinator)).toEqual({ __typename: 'NotSigned' });
    const spoiled = { application: defender.record, message: { ...message, signature: text(randomBytes(64)) } };
    expect(await ask(THEIRS, spoiled, officer)).toEqual({ __typename: 'NotSigned' });
    expect(await ask(THEIRS, forged, officer)).toMatchObject({ __typename: 'Document' });
  });

  it('is nothing to those who do not correspond, which looks like no application', async () => {
    const defender = await applicant(stage, ask);
    for (const role of ['commissioner', 'administrator', 'careProfessional', 'securityOfficer'] as const) {
      expect(await postBack(await signingMember(db, role), defender)).toEqual({ __typename: 'NotFound' });
    }
    const host = await signingMember(db, 'cityCoordinator', 'host:utrecht');
    const message = defender.writeBack(host);
    expect(await ask(THEIRS, { application: defender.record, message }, host)).toEqual({ __typename: 'NotFound' });
    expect(await ask(THEIRS, { application: 'nonsense', message }, stage.coordinator)).toEqual({
      __typename: 'NotFound',
    });
  });

  it.each(['safetyHold', 'withdrawn'])('is frozen for the office in %s, never for the defender', async (state) => {
    const defender = await applicant(stage, ask, state);
    expect(await post(defender)).toMatchObject({ __typename: 'Document' });
    expect(await postBack(stage.coordinator, defender)).toEqual({ __typename: 'OnHold' });
  });
});
