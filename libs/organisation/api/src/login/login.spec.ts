import { randomBytes } from 'node:crypto';
import {
  beginLogin,
  completeLogin,
  createFounding,
  createPerson,
  createTestDatabase,
  signIn,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const TOKEN = 'one-time token of this spec';

describe('signing in', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  const me = async (token: string) =>
    (await api.gql<{ me: object | null }>('{ me { handle } }', {}, { token })).data?.me;

  beforeAll(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  it('opens a session that only a cookie carries, with what unlocking takes', async () => {
    const { nonce } = await beginLogin(api, 'anna');
    const { result, token, cookies } = await completeLogin(api, founding.first, { nonce });
    expect(result).toMatchObject({
      __typename: 'MemberSession',
      me: { member: founding.first.id, handle: 'anna', roles: [{ role: 'coordinator', team: 'office' }] },
    });
    expect((result['me'] as { roleGrants: object[] }).roleGrants).toHaveLength(5);
    const [session] = cookies;
    expect(session).toMatch(/^__Host-vrijhaven=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const stored = await db.seed<{ text: string }>(`select session::text as text from session`);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await me(token ?? '')).toEqual({ handle: 'anna' });
  });

  it('is refused alike for a wrong key, another nonce, a spent nonce, another origin and an unknown name', async () => {
    const { nonce } = await beginLogin(api, 'bram');
    const refused = { __typename: 'LoginRefused' };
    const imposter = { ...founding.second, login: createPerson('bram', 'coordinator').login };
    expect((await completeLogin(api, imposter, { nonce })).result).toEqual(refused);
    // The try above has spent it.
    expect((await completeLogin(api, founding.second, { nonce })).result).toEqual(refused);
    const fresh = await beginLogin(api, 'bram');
    expect(
      (await completeLogin(api, founding.second, { nonce: fresh.nonce, origin: 'https://evil.example' })).result,
    ).toEqual(refused);
    const anothers = await beginLogin(api, 'anna');
    expect((await completeLogin(api, founding.second, { nonce: anothers.nonce })).result).toEqual(refused);
    const unknown = createPerson('nobody', 'coordinator');
    const challenge = await beginLogin(api, 'nobody');
    expect((await completeLogin(api, unknown, { nonce: challenge.nonce })).result).toEqual(refused);
  });

  it.each(['nobody\u0000', '\ud800nobody'])('takes %j for an unknown name like any other', async (handle) => {
    const { nonce, salt } = await beginLogin(api, handle);
    expect(salt).toHaveLength(22);
    const answer = await api.gql<{ completeLogin: object }>(
      `mutation ($handle: String!, $nonce: Bytes!, $signature: Bytes!) {
        completeLogin(handle: $handle, nonce: $nonce, signature: $signature) { __typename } }`,
      { handle, nonce, signature: 'A'.repeat(86) },
    );
    expect(answer.data?.completeLogin).toEqual({ __typename: 'LoginRefused' });
  });

  it('gives unknown names the same salt every time, and the usual stretching', async () => {
    const [one, two, other] = [
      await beginLogin(api, 'nobody'),
      await beginLogin(api, 'nobody'),
      await beginLogin(api, 'somebody'),
    ];
    expect(one.salt).toBe(two.salt);
    expect(one.salt).not.toBe(other.salt);
    const known = await beginLogin(api, 'anna');
    expect([one.opsLimit, one.memLimitKiB, one.salt.length]).toEqual([
      known.opsLimit,
      known.memLimitKiB,
      known.salt.length,
    ]);
  });

  it('does not let strangers fill the table of challenges', async () => {
    await db.seed(`update login_challenge set expires_at = now() - interval '1 second'`);
    await beginLogin(api, 'nobody');
    expect(await db.seed(`select 1 from login_challenge`)).toHaveLength(1);
  });

  it('ends the session before, and on logout', async () => {
    const before = await signIn(api, founding.administrator);
    const { nonce } = await beginLogin(api, 'ciska');
    const { token } = await completeLogin(api, founding.administrator, {
      nonce,
      cookie: `__Host-vrijhaven=${before.token}`,
    });
    expect(await me(before.token)).toBeNull();
    expect(await me(token ?? '')).toEqual({ handle: 'ciska' });
    await api.gql('mutation { logout }', {}, { token: token ?? '' });
    expect(await me(token ?? '')).toBeNull();
  });

  it('ends after thirty idle minutes and after eight hours, busy or not', async () => {
    const idle = await signIn(api, founding.administrator);
    await db.seed(`update session set last_seen_at = now() - interval '31 minutes'`);
    expect(await me(idle.token)).toBeNull();
    const old = await signIn(api, founding.administrator);
    await db.seed(`update session set expires_at = now() - interval '1 second'`);
    expect(await me(old.token)).toBeNull();
  });

  it('slows guessing down without locking out the owner at a desk of theirs', async () => {
    const { nonce } = await beginLogin(api, 'bram');
    const { cookies } = await completeLogin(api, founding.second, { nonce });
    const device = cookies.find((line) => line.startsWith('__Host-vrijhaven-device='))?.split(';')[0];
    const imposter = { ...founding.second, login: createPerson('bram', 'coordinator').login };
    const guesses = [];
    for (let at = 0; at < 12; at += 1) {
      const challenge = await beginLogin(api, 'bram');
      guesses.push((await completeLogin(api, imposter, { nonce: challenge.nonce })).result.__typename);
    }
    expect(guesses.slice(0, 10)).toEqual(Array<string>(10).fill('LoginRefused'));
    expect(guesses.at(-1)).toBe('TooMany');
    const challenge = await beginLogin(api, 'bram');
    const owner = await completeLogin(api, founding.second, { nonce: challenge.nonce, cookie: device ?? '' });
    expect(owner.result.__typename).toBe('MemberSession');
  });

  it('counts guesses for all processes together, and keeps no row for each made-up name', async () => {
    const server = { secret: randomBytes(32) };
    const [one, other] = [
      await startApi(db, { slices: [organisationSlice], server }),
      await startApi(db, { slices: [organisationSlice], server }),
    ];
    const imposter = createPerson('anna', 'coordinator');
    const guess = async (at: Api) => {
      const { nonce } = await beginLogin(at, 'anna');
      return (await completeLogin(at, imposter, { nonce })).result.__typename;
    };
    await db.seed(`delete from login_tries`);
    for (let at = 0; at < 10; at += 1) await guess(one);
    expect(await guess(other)).toBe('TooMany');
    expect(await db.seed(`select 1 from login_tries`)).toHaveLength(1);
    // A minute later there are tries again, also when the clock went back.
    for (const at of ['-', '+']) {
      await db.seed(`update login_tries set tokens = 0, at = now() ${at} interval '1 minute'`);
      expect(await guess(other)).toBe('LoginRefused');
    }
    await Promise.all([one.stop(), other.stop()]);
    await expect(db.seed(`insert into login_tries values (131072, 10, now())`)).rejects.toThrow(
      'login_tries_slot_check',
    );
  });
});
