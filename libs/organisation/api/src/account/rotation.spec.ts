import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const TOKEN = 'one-time token of this spec';
const NOTICES = '{ ownAccount { notices { kind count } } }';

describe('a token that rotates', () => {
  let db: TestDatabase;
  let founding: Founding;
  /** Two processes on one database: whichever is asked, the session is the same. */
  let api: Api;
  let other: Api;

  beforeAll(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    other = await startApi(db, { slices: [organisationSlice] });
    await api.gql(FOUND, { input: founding.input });
  });
  afterAll(async () => {
    await Promise.all([api.stop(), other.stop()]);
    await db.drop();
  });

  /** Who the bearer is, and the token that they were given to show from now on. */
  const show = async (token: string, at: Api = api) => {
    const { data, headers } = await at.gql<{ me: { handle: string } | null }>('{ me { handle } }', {}, { token });
    const given = headers.getSetCookie().map((line) => /^__Host-vrijhaven=([^;]+)/.exec(line)?.[1]);
    return { handle: data?.me?.handle, next: given.find(Boolean) };
  };
  const pass = (minutes: number) =>
    db.seed(
      `with a as (update session set confirmed_at = confirmed_at - $1::interval)
       update session_token set issued_at = issued_at - $1::interval`,
      [`${String(minutes)} minutes`],
    );
  const rotate = async (token: string) => {
    await pass(11);
    const { next } = await show(token);
    if (next === undefined) throw new Error('it did not rotate');
    return next;
  };

  it('stays for ten minutes, then is another one, of the same session', async () => {
    const { token } = await signIn(api, founding.second);
    expect(await show(token)).toEqual({ handle: 'bram', next: undefined });
    const next = await rotate(token);
    expect(next).not.toBe(token);
    expect(await show(next)).toEqual({ handle: 'bram', next: undefined });
    const sessions = await db.seed(`select id from session where ended_by is null`);
    expect(sessions).toHaveLength(1);
    const stored = await db.seed<{ text: string }>(
      `select string_agg(t::text, '') as text from (select s::text as t from session s
       union all select k::text from session_token k) x`,
    );
    expect(stored[0]?.text).not.toContain(next);
  });

  it('leaves requests that race a minute, at any process, and gives them no further token', async () => {
    const { token } = await signIn(api, founding.second);
    await pass(11);
    const raced = await Promise.all([show(token), show(token, other), show(token), show(token, other)]);
    expect(raced.map(({ handle }) => handle)).toEqual(Array(4).fill('bram'));
    const given = raced.flatMap(({ next }) => (next === undefined ? [] : [next]));
    expect(given).toHaveLength(1);
    await Promise.all(given.map((next) => show(next, other)));
    expect((await show(token, other)).handle).toBe('bram');
  });

  it('gives whoever races one successor however often, so that no browser keeps another one and looks like a thief', async () => {
    const { token } = await signIn(api, founding.second);
    let newest = token;
    for (let time = 0; time < 5; time += 1) {
      await pass(11);
      const bearer = newest;
      const raced = await Promise.all(Array.from({ length: 12 }, (_, at) => show(bearer, at % 2 ? api : other)));
      const given = raced.flatMap(({ next }) => next ?? []);
      expect(given).toHaveLength(1);
      newest = given[0] ?? bearer;
      expect((await show(newest)).handle).toBe('bram');
    }
  });

  it('stays good while its successor was never shown: an answer can get lost', async () => {
    const { token } = await signIn(api, founding.second);
    const lost = await rotate(token);
    await pass(5);
    const { handle, next } = await show(token);
    expect(handle).toBe('bram');
    expect(next).not.toBe(lost);
    expect((await show(next ?? '')).handle).toBe('bram');
  });

  it('ends the whole session when an older one comes back, and tells the owner the next time', async () => {
    const { token: stolen } = await signIn(api, founding.second);
    const second = await rotate(stolen);
    expect((await show(second)).handle).toBe('bram');
    const third = await rotate(second);
    expect((await show(third)).handle).toBe('bram');
    await pass(2);
    expect((await show(stolen, other)).handle).toBeUndefined();
    expect((await show(third)).handle).toBeUndefined();
    expect((await show(second)).handle).toBeUndefined();
    const { token } = await signIn(api, founding.second);
    const { data } = await api.gql(NOTICES, {}, { token });
    expect(data).toEqual({ ownAccount: { notices: [{ kind: 'tokenReused', count: 1 }] } });
    await api.gql('mutation { dismissNotices { __typename } }', {}, { token });
    expect((await api.gql(NOTICES, {}, { token })).data).toEqual({ ownAccount: { notices: [] } });
  });

  it('throws out the owner too when the thief was first, so that they learn of it', async () => {
    const { token: shared } = await signIn(api, founding.second);
    const thiefs = await rotate(shared);
    expect((await show(thiefs, other)).handle).toBe('bram');
    await pass(2);
    expect((await show(shared)).handle).toBeUndefined();
    expect((await show(thiefs, other)).handle).toBeUndefined();
    const { token } = await signIn(api, founding.second);
    const { data } = await api.gql(NOTICES, {}, { token });
    expect(data).toEqual({ ownAccount: { notices: [{ kind: 'tokenReused', count: 1 }] } });
  });

  it('is never continued by signing in: what a stranger planted in the browser stays a stranger’s', async () => {
    const planted = 'A'.repeat(43);
    expect((await show(planted)).handle).toBeUndefined();
    const { token } = await signIn(api, founding.second);
    expect(token).not.toBe(planted);
    expect((await show(planted)).handle).toBeUndefined();
  });

  it('is not taken from another site, and nothing is done for one', async () => {
    const { token } = await signIn(api, founding.second);
    const body = JSON.stringify({ query: 'mutation { endOtherSessions { __typename } }' });
    const headers = { 'content-type': 'application/json', cookie: `__Host-vrijhaven=${token}` };
    const answers = [
      await api.post(body, { ...headers, 'x-vrijhaven': '1', origin: 'https://evil.example' }),
      await api.post(body, headers),
      await api.post(body, { ...headers, 'x-vrijhaven': '1', 'content-type': 'text/plain' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect((await api.post(body, { ...headers, 'x-vrijhaven': '1', origin: api.url })).status).toBe(200);
  });
});
