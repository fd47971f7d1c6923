import { fromText, loginMessage, RECOVER_ACTION, renewalAction, toText } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import {
  createFounding,
  createSigner,
  createTestDatabase,
  passphraseWire,
  recoveryWire,
  signIn,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Founding, Person, Signer, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const BEGIN = `mutation ($handle: String!, $method: UnlockMethod!) {
  beginLogin(handle: $handle, method: $method) { nonce salt opsLimit memLimitKiB } }`;
const RECOVER = `mutation ($handle: String!, $nonce: Bytes!, $signature: Bytes!) {
  result: recover(handle: $handle, nonce: $nonce, signature: $signature) {
    __typename ... on Recovering { member sealedSeed chain { sequence } } } }`;
const RENEW = `mutation ($handle: String!, $method: UnlockMethod!, $nonce: Bytes!, $signature: Bytes!,
    $passphrase: PassphraseInput, $recovery: RecoveryInput) {
  result: renewAccount(handle: $handle, method: $method, nonce: $nonce, signature: $signature,
    passphrase: $passphrase, recovery: $recovery) { __typename ... on AccountRenewed { member } } }`;
const TOKEN = 'one-time token of this spec';
const REFUSED = { __typename: 'LoginRefused' };

type Method = 'passphrase' | 'recovery';

describe('the ways into an account', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let bram: Person;

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    bram = founding.second;
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const begin = async (handle: string, method: Method) => {
    const { data } = await api.gql<{ beginLogin: { nonce: string; salt: string } }>(BEGIN, { handle, method });
    if (!data) throw new Error('no challenge');
    return data.beginLogin;
  };
  const sign = (key: Signer, handle: string, nonce: string, action: string, origin = api.url) =>
    toText(key.sign(loginMessage({ origin, subject: handle, nonce: fromText(nonce), action })));
  const call = async (query: string, variables: object, as?: { token: string }) =>
    (await api.gql<{ result: { __typename: string } & Record<string, unknown> }>(query, { ...variables }, as)).data
      ?.result;
  const recover = async (key: Signer, { handle } = bram, wish: { nonce?: string; origin?: string } = {}) => {
    const nonce = wish.nonce ?? (await begin(handle, 'recovery')).nonce;
    return call(RECOVER, { handle, nonce, signature: sign(key, handle, nonce, RECOVER_ACTION, wish.origin) });
  };

  /** What the server would check: settings of the wire, or zeros. */
  const actionOf = (member: string, made: ReturnType<typeof newWays>) => {
    const unlocker = (method: Method, wire: ReturnType<typeof recoveryWire>, parameters: [number, number]) => ({
      method,
      salt: fromText(wire.salt),
      parameters: { passes: parameters[0], memoryKib: parameters[1] },
      loginKey: fromText(wire.loginKey),
      envelope: fromText(wire.sealedSeed),
    });
    const { passphrase, recovery } = made;
    return renewalAction(nobleVerifier, {
      organisation: founding.ceremony.organisation,
      member,
      unlockers: [
        ...(passphrase ? [unlocker('passphrase', passphrase, [passphrase.opsLimit, passphrase.memLimitKiB])] : []),
        ...(recovery ? [unlocker('recovery', recovery, [0, 0])] : []),
      ],
    });
  };
  const newWays = (keys: { passphrase?: Signer; recovery?: Signer }) => ({
    passphrase: keys.passphrase ? passphraseWire(keys.passphrase) : undefined,
    recovery: keys.recovery ? recoveryWire(keys.recovery) : undefined,
  });
  const renew = async (
    { method, key, as }: { method: Method; key: Signer; as?: { token: string } },
    made: ReturnType<typeof newWays>,
    sent = made,
  ) => {
    const { handle, id } = bram;
    const { nonce } = await begin(handle, method);
    const variables = { handle, method, nonce, signature: sign(key, handle, nonce, actionOf(id, made)), ...sent };
    return { variables, answer: await call(RENEW, variables, as) };
  };
  const me = async (token: string) => (await api.gql('{ me { handle } }', {}, { token })).data?.['me'] ?? null;

  it('gives who has the recovery words their seed and the chain, and no session', async () => {
    const answer = await recover(bram.recovery);
    const sealed = await db.seed<{ seed: Buffer }>(
      `select sealed_seed as seed from unlocker where member_id = $1 and method = 'recovery'`,
      [bram.id],
    );
    expect(answer).toEqual({
      __typename: 'Recovering',
      member: bram.id,
      sealedSeed: sealed[0]?.seed.toString('base64url'),
      chain: [1, 2, 3, 4, 5].map((sequence) => ({ sequence })),
    });
    expect(await db.seed('select 1 from session')).toEqual([]);
  });

  it('refuses alike other words, the passphrase’s key, another nonce, a spent one, another origin, unknown names', async () => {
    expect(await recover(createSigner())).toEqual(REFUSED);
    expect(await recover(bram.login)).toEqual(REFUSED);
    expect(await recover(bram.recovery, bram, { nonce: (await begin('anna', 'recovery')).nonce })).toEqual(REFUSED);
    const { nonce } = await begin('bram', 'recovery');
    expect((await recover(bram.recovery, bram, { nonce }))?.__typename).toBe('Recovering');
    expect(await recover(bram.recovery, bram, { nonce })).toEqual(REFUSED);
    expect(await recover(bram.recovery, bram, { origin: 'https://evil.example' })).toEqual(REFUSED);
    expect(await recover(bram.recovery, { ...bram, handle: 'nobody' })).toEqual(REFUSED);
  });

  it('shows an unknown name, and one without recovery words, a salt that stays; each method has its own', async () => {
    await db.seed(`delete from unlocker where method = 'recovery' and member_id = $1`, [founding.first.id]);
    const known = await begin('bram', 'recovery');
    for (const handle of ['nobody', 'anna']) {
      const [one, two] = [await begin(handle, 'recovery'), await begin(handle, 'recovery')];
      expect(one.salt).toBe(two.salt);
      expect({ ...one, nonce: '', salt: one.salt.length }).toEqual({ ...known, nonce: '', salt: known.salt.length });
      expect((await begin(handle, 'passphrase')).salt).not.toBe(one.salt);
    }
    expect(await begin('bram', 'recovery')).toMatchObject({ salt: known.salt, opsLimit: 0, memLimitKiB: 0 });
  });

  it('renews both ways in for recovery words: the old ones die, and every session with them', async () => {
    const session = await signIn(api, bram);
    const [passphrase, recovery] = [createSigner(), createSigner()];
    const made = newWays({ passphrase, recovery });
    const { answer, variables } = await renew({ method: 'recovery', key: bram.recovery }, made);
    expect(answer).toEqual({ __typename: 'AccountRenewed', member: bram.id });
    expect(await me(session.token)).toBeNull();
    expect(await recover(bram.recovery)).toEqual(REFUSED);
    await expect(signIn(api, bram)).rejects.toThrow('login refused');
    expect((await recover(recovery))?.__typename).toBe('Recovering');
    expect(await me((await signIn(api, { ...bram, login: passphrase })).token)).toEqual({ handle: 'bram' });
    // The same words of renewal a second time: nonce and key are both gone.
    expect(await call(RENEW, variables)).toEqual(REFUSED);
    expect((await begin('bram', 'recovery')).salt).toBe(made.recovery?.salt);
  });

  it('ends what the old passphrase had half opened', async () => {
    const as = await signIn(api, bram);
    await db.seed(
      `insert into login_attempt (attempt_hash, member_id, challenge, expires_at)
       values (sha256('a'), $1, sha256('b'), now() + interval '5 minutes')`,
      [bram.id],
    );
    await renew({ method: 'passphrase', key: bram.login, as }, newWays({ passphrase: createSigner() }));
    expect(await db.seed('select 1 from login_attempt')).toEqual([]);
  });

  it('lets no login in between: one that comes while ways in are changed is judged by the new ones', async () => {
    await db.seed('begin');
    await db.seed(`select pg_advisory_xact_lock(hashtext('account/bram'))`);
    await db.seed(`update unlocker set login_key = $2 where member_id = $1`, [bram.id, createSigner().publicKey]);
    const late = signIn(api, bram).then(
      () => 'in',
      () => 'refused',
    );
    const early = await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 1_000, 'waits'))]);
    await db.seed('commit');
    expect([early, await late]).toEqual(['waits', 'refused']);
  });

  it('takes second factors away with recovery words, and tells the owner', async () => {
    await db.seed(
      `insert into passkey (id, member_id, credential_id, public_key, counter)
       values (gen_random_uuid(), $1, sha256('a'), sha256('b'), 0)`,
      [bram.id],
    );
    await renew(
      { method: 'recovery', key: bram.recovery },
      newWays({ passphrase: createSigner(), recovery: createSigner() }),
    );
    expect(await db.seed('select 1 from passkey')).toEqual([]);
    expect(await db.seed('select kind from account_notice')).toEqual([{ kind: 'factorsReset' }]);
  });

  it('leaves nothing half done: recovery words renew both ways in or none', async () => {
    const half = newWays({ passphrase: createSigner() });
    const { answer } = await renew({ method: 'recovery', key: bram.recovery }, half);
    expect(answer?.__typename).toBe('InvalidInput');
    expect((await recover(bram.recovery))?.__typename).toBe('Recovering');
  });

  it('keeps what was signed: other ways in under the same signature are refused', async () => {
    const made = newWays({ passphrase: createSigner(), recovery: createSigner() });
    const swapped = { ...made, recovery: recoveryWire(createSigner()) };
    expect((await renew({ method: 'recovery', key: bram.recovery }, made, swapped)).answer).toEqual(REFUSED);
    const weaker = made.passphrase && { ...made.passphrase, opsLimit: 4 };
    expect(
      (await renew({ method: 'recovery', key: bram.recovery }, made, { ...made, passphrase: weaker })).answer,
    ).toEqual(REFUSED);
    const { nonce } = await begin('bram', 'recovery');
    const signature = sign(bram.recovery, 'bram', nonce, RECOVER_ACTION);
    expect(await call(RENEW, { handle: 'bram', method: 'recovery', nonce, signature, ...made })).toEqual(REFUSED);
  });

  it('renews a passphrase for who is signed in and proves the old one; the other sessions end, this one goes on', async () => {
    const [here, elsewhere] = [await signIn(api, bram), await signIn(api, bram)];
    const colleague = await signIn(api, founding.first);
    const made = newWays({ passphrase: createSigner() });
    expect((await renew({ method: 'passphrase', key: createSigner(), as: here }, made)).answer).toEqual(REFUSED);
    // The key alone, without a session of its owner, makes no new way in.
    expect((await renew({ method: 'passphrase', key: bram.login }, made)).answer).toEqual(REFUSED);
    expect((await renew({ method: 'passphrase', key: bram.login, as: colleague }, made)).answer).toEqual(REFUSED);
    expect((await renew({ method: 'passphrase', key: bram.login, as: here }, made)).answer?.__typename).toBe(
      'AccountRenewed',
    );
    expect([await me(here.token), await me(elsewhere.token)]).toEqual([{ handle: 'bram' }, null]);
    expect(await me(colleague.token)).toEqual({ handle: 'anna' });
    expect((await recover(bram.recovery))?.__typename).toBe('Recovering');
  });

  it('lets nobody keep an owner out by hammering their name', async () => {
    for (let at = 0; at < 12; at += 1) expect(await recover(createSigner())).toEqual(REFUSED);
    expect((await recover(bram.recovery))?.__typename).toBe('Recovering');
  });
});
