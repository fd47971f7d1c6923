import { randomBytes } from 'node:crypto';
import { ACCOUNT_NOTE_BYTES } from '@vrijhaven/crypto/envelope';
import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const TOKEN = 'one-time token of this spec';
const PARTS = `sessions { id started lastHour note factor endedBy isCurrent }`;

interface Shown {
  readonly id: string;
  readonly started: string;
  readonly lastHour: string;
  readonly note: string | null;
  readonly endedBy: string | null;
  readonly isCurrent: boolean;
}

describe('one’s own sessions', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;

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
  beforeEach(() => db.seed(`delete from session`));

  const list = async (as: { token: string }) =>
    (await api.gql<{ ownAccount: { sessions: Shown[] } }>(`{ ownAccount { ${PARTS} } }`, {}, as)).data?.ownAccount
      .sessions;
  const isIn = async (as: { token: string }) =>
    (await api.gql<{ me: object | null }>('{ me { handle } }', {}, as)).data?.me !== null;
  const act = async (text: string, variables: object, as: { token: string }) =>
    Object.values((await api.gql<Record<string, { __typename: string }>>(text, { ...variables }, as)).data ?? {})[0];
  const END = `mutation ($id: ID!) { endSession(id: $id) { __typename } }`;

  it('are listed by day and hour, without anything that says where from', async () => {
    const here = await signIn(api, founding.second);
    await signIn(api, founding.second);
    await signIn(api, founding.first);
    const shown = await list(here);
    expect(shown?.map(({ isCurrent, endedBy, note }) => ({ isCurrent, endedBy, note }))).toEqual(
      expect.arrayContaining([
        { isCurrent: true, endedBy: null, note: null },
        { isCurrent: false, endedBy: null, note: null },
      ]),
    );
    expect(shown).toHaveLength(2);
    expect(shown?.[0]?.started).toBe(new Date().toISOString().slice(0, 10));
    expect(shown?.every(({ lastHour }) => Date.parse(lastHour) % 3_600_000 === 0)).toBe(true);
    const columns = await db.seed<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'session' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      ...['confirmed_at', 'created_at', 'ended_by', 'enquiry_id', 'enrolling', 'expires_at', 'factor', 'generation'],
      ...['id'],
      ...['last_seen_at', 'member_id', 'note', 'receipt_id', 'token_hash'],
    ]);
  });

  it('are ended one by one, dead at the next request', async () => {
    const [here, there] = [await signIn(api, founding.second), await signIn(api, founding.second)];
    const [id] = (await list(there))?.filter(({ isCurrent }) => isCurrent).map(({ id: own }) => own) ?? [];
    expect(await act(END, { id }, here)).toEqual({ __typename: 'OwnAccount' });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await list(here))?.find((each) => each.id === id)?.endedBy).toBe('elsewhere');
    expect(await act(END, { id }, here)).toEqual({ __typename: 'NotFound' });
  });

  it('are ended all but this one', async () => {
    const [here, one, two] = [
      await signIn(api, founding.second),
      await signIn(api, founding.second),
      await signIn(api, founding.second),
    ];
    const anothers = await signIn(api, founding.first);
    await act(`mutation { endOtherSessions { __typename } }`, {}, here);
    expect([await isIn(here), await isIn(one), await isIn(two), await isIn(anothers)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('take a sealed name of one size, and only from their owner', async () => {
    const here = await signIn(api, founding.second);
    const anothers = await signIn(api, founding.first);
    const id = (await list(here))?.[0]?.id;
    const NAME = `mutation ($id: ID!, $note: Bytes!) { nameSession(id: $id, note: $note) { __typename } }`;
    const note = randomBytes(ACCOUNT_NOTE_BYTES).toString('base64url');
    expect(await act(NAME, { id, note }, anothers)).toEqual({ __typename: 'NotFound' });
    expect(await act(NAME, { id, note }, here)).toEqual({ __typename: 'OwnAccount' });
    expect((await list(here))?.[0]?.note).toBe(note);
    expect(await act(NAME, { id, note: 'AAAA' }, here)).toBeUndefined();
    expect(await act(END, { id }, anothers)).toEqual({ __typename: 'NotFound' });
    expect(await isIn(here)).toBe(true);
  });

  it('that are over stay for a week, by the hour, and then are gone', async () => {
    const here = await signIn(api, founding.second);
    await api.gql('mutation { logout }', {}, here);
    await db.seed(`select purge_expired()`);
    const [kept] = await db.seed<{ coarse: boolean; ended_by: string }>(
      `select ended_by, created_at = date_trunc('day', created_at)
         and last_seen_at = date_trunc('hour', last_seen_at) as coarse from session`,
    );
    expect(kept).toEqual({ coarse: true, ended_by: 'owner' });
    await db.seed(`update session set last_seen_at = now() - interval '8 days'`);
    await db.seed(`select purge_expired()`);
    expect(await db.seed(`select 1 from session`)).toEqual([]);
  });
});
