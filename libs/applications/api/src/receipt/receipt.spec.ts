import { randomBytes } from 'node:crypto';
import { loginMessage } from '@vrijhaven/crypto/envelope';
import type { Api, Ask, Asked, PlaySigner, TestDatabase } from '@vrijhaven/testing/server';
import { askFor, createTestDatabase, foundOrganisation, newSigner, startApi, text } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const BEGIN = `mutation ($locator: Bytes!) { beginReturn(locator: $locator) { nonce } }`;
const SESSION = `{ __typename ... on ReceiptSession { token record } ... on TooMany { retryAfterSeconds } }`;
const RETURN = `mutation ($locator: Bytes!, $nonce: Bytes!, $signature: Bytes!) {
  completeReturn(locator: $locator, nonce: $nonce, signature: $signature) ${SESSION} }`;
const OPEN = `mutation ($locator: Bytes!, $loginKey: Bytes!, $nonce: Bytes!, $signature: Bytes!) {
  openReceipt(locator: $locator, loginKey: $loginKey, nonce: $nonce, signature: $signature) {
    __typename ... on ReceiptSession { token record } ... on InvalidInput { fields } } }`;
const MY_DRAFT = `{ myDraft { revision } }`;
const END = `mutation { endReturn }`;

interface Receipt {
  readonly locator: string;
  readonly signer: PlaySigner;
}

describe('a receipt', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;

  beforeAll(async () => {
    db = await createTestDatabase();
    await foundOrganisation(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const fresh = (): Receipt => ({ locator: text(randomBytes(16)), signer: newSigner() });
  const prove = async ({ locator, signer }: Receipt, action: string, origin = api.url) => {
    const { nonce } = await ask<{ nonce: string }>(BEGIN, { locator });
    const login = { origin, subject: locator, nonce: Buffer.from(nonce, 'base64url'), action };
    return { locator, nonce, signature: text(signer.sign(loginMessage(login))) };
  };
  const open = async (receipt: Receipt): Promise<Asked & { token?: string }> =>
    ask(OPEN, { ...(await prove(receipt, 'open')), loginKey: text(receipt.signer.publicKey) });
  const comeBack = async (receipt: Receipt): Promise<Asked & { token?: string }> =>
    ask(RETURN, await prove(receipt, 'return'));

  it('is opened, left and come back to', async () => {
    const receipt = fresh();
    const opened = await open(receipt);
    expect(opened).toMatchObject({ __typename: 'ReceiptSession', record: null });
    const first = { token: opened.token! };
    expect(await ask(MY_DRAFT, {}, first)).toBeNull();
    expect(await ask(END, {}, first)).toBe(true);
    expect((await api.gql(MY_DRAFT, {}, first)).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const back = await comeBack(receipt);
    expect(back).toMatchObject({ __typename: 'ReceiptSession', record: null });
    expect(back.token).not.toBe(opened.token);
    expect(await ask(MY_DRAFT, {}, { token: back.token! })).toBeNull();
  });

  it('is opened again with the same key, never taken over with another', async () => {
    const receipt = fresh();
    await open(receipt);
    expect(await open(receipt)).toMatchObject({ __typename: 'ReceiptSession' });
    expect(await open({ ...receipt, signer: newSigner() })).toEqual({
      __typename: 'InvalidInput',
      fields: ['loginKey'],
    });
    expect(await comeBack(receipt)).toMatchObject({ __typename: 'ReceiptSession' });
  });

  it('is opened only by whoever holds its key', async () => {
    const receipt = fresh();
    const proof = await prove(receipt, 'open');
    const other = { ...proof, loginKey: text(newSigner().publicKey) };
    expect(await ask(OPEN, other)).toEqual({ __typename: 'InvalidInput', fields: ['signature'] });
    expect(await ask(OPEN, { ...proof, loginKey: text(receipt.signer.publicKey) })).toEqual({
      __typename: 'InvalidInput',
      fields: ['nonce'],
    });
    expect(await ask(OPEN, { ...proof, locator: 'AAAA', loginKey: 'AAAA' })).toEqual({
      __typename: 'InvalidInput',
      fields: ['locator', 'loginKey'],
    });
  });

  it('answers a wrong signature, an unknown receipt, a used nonce and another purpose in one way', async () => {
    const receipt = fresh();
    await open(receipt);
    const refused = { __typename: 'LoginRefused' };
    expect(await comeBack({ ...receipt, signer: newSigner() })).toEqual(refused);
    expect(await comeBack(fresh())).toEqual(refused);
    const proof = await prove(receipt, 'return');
    expect(await ask(RETURN, proof)).toMatchObject({ __typename: 'ReceiptSession' });
    expect(await ask(RETURN, proof)).toEqual(refused);
    expect(await ask(RETURN, await prove(receipt, 'open'))).toEqual(refused);
    expect(await ask(RETURN, await prove(receipt, 'return', 'https://elsewhere.example'))).toEqual(refused);
    const stolen = { ...(await prove(fresh(), 'return')), locator: receipt.locator };
    expect(await ask(RETURN, stolen)).toEqual(refused);
  });

  it('spends a nonce even when it is refused, and lets none grow old', async () => {
    const receipt = fresh();
    await open(receipt);
    const proof = await prove(receipt, 'return');
    expect(await ask(RETURN, { ...proof, signature: text(randomBytes(64)) })).toEqual({ __typename: 'LoginRefused' });
    expect(await ask(RETURN, proof)).toEqual({ __typename: 'LoginRefused' });
    const late = await prove(receipt, 'return');
    await db.seed(`update login_challenge set expires_at = now() - interval '1 second'`);
    expect(await ask(RETURN, late)).toEqual({ __typename: 'LoginRefused' });
  });

  it('is over when it has expired without an application', async () => {
    const receipt = fresh();
    const { token } = await open(receipt);
    await db.seed(`update receipt set expires_on = current_date - 1`);
    expect(await comeBack(receipt)).toEqual({ __typename: 'LoginRefused' });
    expect((await api.gql(MY_DRAFT, {}, { token: token! })).errors[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('cannot be hammered, and nobody else is slowed down by it', async () => {
    const [receipt, other] = [fresh(), fresh()];
    await open(other);
    const signature = text(randomBytes(64));
    const knock = () => ask(RETURN, { locator: receipt.locator, nonce: text(randomBytes(32)), signature });
    const answers = await Promise.all(Array.from({ length: 25 }, knock));
    expect(answers.filter(({ __typename }) => __typename === 'TooMany').length).toBeGreaterThan(0);
    expect(await comeBack(other)).toMatchObject({ __typename: 'ReceiptSession' });
  });

  it('leaves nothing in the database to come back with', async () => {
    const receipt = fresh();
    await open(receipt);
    const [dump] = await db.seed<{ rows: string }>(
      `select coalesce(string_agg(r::text, ' '), '') || (select coalesce(string_agg(c::text, ' '), '')
         from login_challenge c) as rows from receipt r`,
    );
    const locator = Buffer.from(receipt.locator, 'base64url');
    expect(dump!.rows).toContain(Buffer.from(receipt.signer.publicKey).toString('hex'));
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(dump!.rows).not.toContain(locator.toString(form));
  });
});
