import { randomBytes, randomUUID } from 'node:crypto';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newDefender,
  setStage,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const INVALID = `{ __typename ... on InvalidInput { fields message } }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) ${INVALID} }`;
const REVISE = `mutation ($documents: [DocumentInput!]!, $manifest: ManifestInput!, $idempotencyKey: ID!) {
  reviseApplication(documents: $documents, manifest: $manifest, idempotencyKey: $idempotencyKey) ${INVALID} }`;
const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) ${INVALID} }`;
const POST = `mutation ($message: DocumentInput!, $idempotencyKey: ID!) {
  postMyMessage(message: $message, idempotencyKey: $idempotencyKey) ${INVALID} }`;
const MOVE = `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: pool, version: $version, reason: other, idempotencyKey: $idempotencyKey) ${INVALID} }`;

const MESSAGE = 'Some fields do not hold what they should.';

/** Sets `a.0.b` in a copy. */
const spoil = (input: object, path: string, value: unknown): object => {
  const copy = structuredClone(input) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  const inner = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  inner[last] = value;
  return copy;
};

describe('input that no honest client sends', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let defender: PlayDefender;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
    defender = await applicant(stage, ask);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const long = 'x'.repeat(200);

  it.each<[string, unknown]>([
    ['call', 'nonsense'],
    ['record', 'NONSENSE'],
    ['keys.signKey', text(randomBytes(31))],
    ['keys.kemKey', text(randomBytes(32))],
    ['documents', []],
    ['documents.0.schema', 0],
    ['documents.0.revision', -1],
    ['documents.0.previous', text(randomBytes(31))],
    ['documents.0.envelope', ''],
    ['documents.0.envelope', text(randomBytes(100 * 1024))],
    ['documents.0.signature', text(randomBytes(65))],
    ['documents.1.grants.0.recipient', ''],
    ['documents.1.grants.0.recipient', long],
    ['documents.1.grants.0.generation', -1],
    ['documents.1.grants.0.grant', text(randomBytes(1256))],
    ['documents.1.grants.0.chainHead', text(randomBytes(33))],
    ['manifest.sequence', 0],
    ['manifest.manifest', text(randomBytes(5000))],
    ['manifest.signature', ''],
    ['consents.1.subject', long],
    ['consents.1.sequence', 1_000_001],
    ['consents.1.day', '0100-01-01'],
    ['consents.1.signature', text(randomBytes(63))],
  ])('is refused at %s of a submission', async (path, value) => {
    const fresh = await newDefender(db, stage.organisation);
    const answer = await ask(SUBMIT, { input: spoil(fresh.submission(stage.call), path, value) }, fresh);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: [`input.${path}`], message: MESSAGE });
  });

  it('is refused at every place at once, and never repeated in the answer', async () => {
    const fresh = await newDefender(db, stage.organisation);
    const marker = `canary${randomUUID()}`;
    const input = spoil(spoil(fresh.submission(stage.call), 'record', marker), 'call', marker);
    const answer = await ask(SUBMIT, { input }, fresh);
    expect(answer['fields']).toEqual(['input.call', 'input.record']);
    expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it.each<[string, string, () => object]>([
    ['documents', REVISE, () => ({ documents: [], manifest: defender.manifest() })],
    [
      'manifest.sequence',
      REVISE,
      () => ({ documents: [defender.write('care')], manifest: { ...defender.manifest(), sequence: 0 } }),
    ],
    ['consent.subject', CONSENT, () => ({ consent: { ...defender.consent('evaluation'), subject: '' } })],
    ['consent.sequence', CONSENT, () => ({ consent: { ...defender.consent('evaluation'), sequence: 0 } })],
    ['message.signature', POST, () => ({ message: { ...defender.write('thread'), signature: '' } })],
    [
      'message.grants',
      POST,
      () => ({ message: { ...defender.write('thread'), grants: Array(5).fill(defender.write('thread').grants[0]) } }),
    ],
    ['idempotencyKey', POST, () => ({ message: defender.write('thread'), idempotencyKey: long })],
  ])('is refused at %s', async (field, document, variables) => {
    expect(await ask(document, variables() as Record<string, unknown>, defender)).toEqual({
      __typename: 'InvalidInput',
      fields: [field],
      message: MESSAGE,
    });
  });

  it('is refused from staff as from defenders', async () => {
    const answer = await ask(MOVE, { id: defender.record, version: -1, idempotencyKey: '1' }, stage.coordinator);
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: ['idempotencyKey', 'version'] });
  });

  it.each([
    ['bytes with padding', { input: { locator: 'AA==' } }],
    [
      'a day that is none',
      { consent: { subject: 'evaluation', given: true, sequence: 9, day: '2031-02-30', signature: '' } },
    ],
    ['another type', { consent: 7 }],
    ['nothing', {}],
  ])('is no operation of ours with %s', async (_, variables) => {
    const { errors, data } = await api.gql(CONSENT, variables, defender);
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([{ message: 'This operation is not one of ours.', extensions: { code: 'BAD_OPERATION' } }]);
  });
});
