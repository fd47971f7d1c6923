import { randomBytes } from 'node:crypto';
import { formatBox } from '@vrijhaven/crypto/envelope';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
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

const RETURN = `mutation ($documents: [DocumentInput!]!, $manifest: ManifestInput!, $idempotencyKey: ID!) {
  returnWithAnswers(documents: $documents, manifest: $manifest, idempotencyKey: $idempotencyKey) {
    __typename ... on Application { state version documents { compartment revision } }
    ... on StateMismatch { actual: state } ... on InvalidInput { fields } } }`;
const SAVE = `mutation ($sealed: Bytes!, $revision: Int!) { saveDraft(sealed: $sealed, revision: $revision) { __typename } }`;
const LOAD = `{ myDraft { revision } }`;
const BACK = `mutation ($idempotencyKey: ID!) { returnToScreening(idempotencyKey: $idempotencyKey) { __typename } }`;
const AT = `query ($application: ID!, $compartment: Compartment!, $revision: Int!) {
  revision(application: $application, compartment: $compartment, revision: $revision) { compartment revision envelope } }`;

describe('what was asked for', () => {
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

  const seal = (): string =>
    text(
      formatBox('draft/v1', {
        commitment: randomBytes(32),
        nonce: randomBytes(24),
        ciphertext: randomBytes(4 * 1024 + 16),
      }),
    );
  const answered = (defender: PlayDefender) => ({ documents: [defender.write('need')], manifest: defender.manifest() });
  const draft = (defender: PlayDefender, revision = 1) => ask(SAVE, { sealed: seal(), revision }, defender);

  it('goes back in one step, and takes its draft along', async () => {
    const defender = await applicant(stage, ask, 'incomplete');
    expect(await draft(defender)).toEqual({ __typename: 'Draft' });
    expect(await ask(LOAD, {}, defender)).toEqual({ revision: 1 });
    const sent = await ask(RETURN, answered(defender), defender);
    expect(sent).toMatchObject({ __typename: 'Application', state: 'submitted', version: 2 });
    expect(sent['documents']).toContainEqual({ compartment: 'need', revision: 2 });
    expect(await ask(LOAD, {}, defender)).toBeNull();
  });

  it('is all of it or nothing', async () => {
    const defender = await applicant(stage, ask, 'incomplete');
    await draft(defender);
    const { documents, manifest } = answered(defender);
    const forged = { ...manifest, signature: text(randomBytes(64)) };
    expect(await ask(RETURN, { documents, manifest: forged }, defender)).toEqual({ __typename: 'NotSigned' });
    expect(await ask(LOAD, {}, defender)).toEqual({ revision: 1 });
    expect(await ask(RETURN, { documents, manifest }, defender)).toMatchObject({ state: 'submitted' });
  });

  it.each(['submitted', 'screening', 'eligible', 'safetyHold', 'withdrawn'])('is not sent in %s', async (state) => {
    const defender = await applicant(stage, ask, state);
    expect(await ask(RETURN, answered(defender), defender)).toEqual({ __typename: 'StateMismatch', actual: state });
  });

  it('may be nothing new, and then leaves no draft either', async () => {
    const defender = await applicant(stage, ask, 'incomplete');
    await draft(defender);
    expect(await ask(BACK, {}, defender)).toEqual({ __typename: 'Application' });
    expect(await ask(LOAD, {}, defender)).toBeNull();
  });

  it('shows the office what stood there before, to each role its parts and nothing that only grows', async () => {
    const defender = await applicant(stage, ask, 'incomplete');
    await ask(RETURN, answered(defender), defender);
    const at = (compartment: string, revision: number, by = stage.coordinator, application = defender.record) =>
      ask(AT, { application, compartment, revision }, by);
    const [first, second] = [await at('need', 1), await at('need', 2)];
    expect([first, second]).toMatchObject([{ revision: 1 }, { revision: 2 }]);
    expect(first['envelope']).not.toBe(second['envelope']);
    expect(await at('need', 3)).toBeNull();
    const officer = await signingMember(db, 'intakeOfficer');
    expect(await at('need', 1, officer)).toBeNull();
    expect(await at('threat', 1, officer)).toMatchObject({ compartment: 'threat' });
    const message = { message: defender.write('thread') };
    await ask(
      `mutation ($message: DocumentInput!, $idempotencyKey: ID!) {
        postMyMessage(message: $message, idempotencyKey: $idempotencyKey) { __typename } }`,
      message,
      defender,
    );
    expect(await at('thread', 1)).toBeNull();
    expect(await at('notes', 1)).toBeNull();
    expect(await at('need', 1, stage.coordinator, 'nonsense')).toBeNull();
  });
});
