import { createDataSource, inOneBreath } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';
import { createTestDatabase, defenderWithReceipt, memberFor, startApi } from '../index';
import type { Api, SignedInMember, TestDatabase } from '../index';
import { PresumedResolver, presumedSlice } from './presumed.slice';

const READ = '{ ownRoles { role } }';
const NOTE = 'mutation ($text: String!) { note(text: $text) }';

describe('who is presumed to ask', () => {
  let db: TestDatabase;
  let api: Api;
  let member: SignedInMember;
  let rows: DataSource;

  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table noted (text text); grant all on noted to vrijhaven_api`);
    api = await startApi(db, { slices: [presumedSlice] });
    rows = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await rows.destroy();
    await api.stop();
    await db.drop();
  });
  beforeEach(async () => {
    await db.seed(`delete from noted`);
    member = await memberFor(db, 'verifier');
    // From here on the API knows who bears the token.
    await api.gql('{ plainRoles }', {}, member);
    PresumedResolver.beginnings = [];
  });
  const beginnings = () => PresumedResolver.beginnings.map(({ presumed, roles }) => [presumed, ...roles]);
  const ask = (query: string, variables: object = {}) => api.gql(query, { ...variables }, member);
  const noted = async () => (await db.seed<{ text: string }>(`select text from noted`)).map(({ text }) => text);
  const session = async () => JSON.stringify(await db.seed(`select * from session where member_id = $1`, [member.id]));
  const withdraw = () => db.seed(`update member_role set role = 'coordinator' where member_id = $1`, [member.id]);

  it('is asked for in the same breath as the answer, and nothing is noted of the session', async () => {
    const before = await session();
    expect((await ask(READ)).data).toEqual({ ownRoles: [{ role: 'verifier' }] });
    expect((await ask(NOTE, { text: 'one' })).data).toEqual({ note: ['verifier'] });
    expect(beginnings()).toEqual([
      [true, 'verifier'],
      [true, 'verifier'],
    ]);
    expect([await noted(), await session()]).toEqual([['one'], before]);
  });

  it('counts for nothing when the roles are others by now', async () => {
    await withdraw();
    expect((await ask(NOTE, { text: 'one' })).data).toEqual({ note: ['coordinator'] });
    expect(beginnings()).toEqual([
      [true, 'verifier'],
      [false, 'coordinator'],
    ]);
    expect(await noted()).toEqual(['one']);
    await db.seed(`update member_role set role = 'screener' where member_id = $1`, [member.id]);
    expect((await ask(READ)).data).toEqual({ ownRoles: [{ role: 'screener' }] });
    expect(beginnings().slice(2)).toEqual([
      [true, 'coordinator'],
      [false, 'screener'],
    ]);
  });

  it('is not asked again for a fault of the database, which would be the same', async () => {
    await db.seed(`alter table noted rename to elsewhere`);
    const { data, errors } = await ask(NOTE, { text: 'one' });
    await db.seed(`alter table elsewhere rename to noted`);
    expect([data, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([null, ['FAULT']]);
    expect(beginnings()).toEqual([[true, 'verifier']]);
    expect((await ask(NOTE, { text: 'two' })).data).toEqual({ note: ['verifier'] });
    expect(await noted()).toEqual(['two']);
  });

  it('is settled on another connection where one is lost in the middle', async () => {
    const holding = rows.createQueryRunner();
    await holding.startTransaction();
    await holding.query(`lock table noted`);
    const waiting = async (): Promise<number> => {
      const [found] = await db.seed<{ pid: number }>(
        `select l.pid from pg_locks l join pg_database d on d.oid = l.database
         where d.datname = current_database() and l.relation = 'noted'::regclass and not l.granted`,
      );
      return found?.pid ?? waiting();
    };
    const asked = ask(NOTE, { text: 'one' });
    await db.seed(`select pg_terminate_backend($1)`, [await waiting()]);
    await holding.rollbackTransaction();
    await holding.release();
    expect((await asked).data).toEqual({ note: ['verifier'] });
    expect(beginnings()).toEqual([
      [true, 'verifier'],
      [false, 'verifier'],
    ]);
    expect(await noted()).toEqual(['one']);
  });

  it.each([
    ['ended', `update session set ended_by = 'elsewhere' where member_id = $1`],
    ['over', `update session set expires_at = now() where member_id = $1`],
    ['idle', `update session set last_seen_at = now() - interval '31 minutes' where member_id = $1`],
    ['somebody’s who left', `update member set active = false where id = $1`],
  ])('is nobody where the session is %s: nothing is read, nothing is left', async (_, change) => {
    await db.seed(change, [member.id]);
    for (const query of [READ, NOTE]) {
      const { data, errors } = await ask(query, { text: 'trace' });
      expect([data ?? null, errors[0]?.extensions?.['code']]).toEqual([null, 'UNAUTHENTICATED']);
    }
    expect(beginnings()).toEqual([[true, 'verifier']]);
    expect(await noted()).toEqual([]);
  });

  it('is settled before what asks the database nothing, and before what may not be begun twice', async () => {
    await withdraw();
    expect((await ask('{ plainRoles }')).data).toEqual({ plainRoles: ['coordinator'] });
    expect((await ask('mutation { noteOnce(text: "two") }')).data).toEqual({ noteOnce: ['coordinator'] });
    expect(beginnings().every(([presumed]) => presumed === false)).toBe(true);
    PresumedResolver.beginnings = [];
    expect((await ask('mutation { askNothing }')).data).toEqual({ askNothing: ['coordinator'] });
    expect(beginnings()).toEqual([
      [true, 'coordinator'],
      [false, 'coordinator'],
    ]);
  });

  it('is noted as using the session again after a minute', async () => {
    await db.seed(`update session set last_seen_at = now() - interval '2 minutes' where member_id = $1`, [member.id]);
    await ask(READ);
    // Memory’s clock has not gone on, the database’s has.
    expect(beginnings().map(([presumed]) => presumed)).toEqual([true, false]);
    const [row] = await db.seed<{ fresh: boolean }>(
      `select last_seen_at > now() - interval '1 minute' as fresh from session where member_id = $1`,
      [member.id],
    );
    expect(row?.fresh).toBe(true);
  });

  describe('session_rest', () => {
    const AGES = ['0 seconds', '50 seconds', '70 seconds', '9 minutes', '11 minutes', '29 minutes', '31 minutes'];
    const asked = async (token: string, text: string) => {
      const question = {
        statement: { text: `select ${text} as answer`, values: [] },
        read: ([row]: readonly Record<string, unknown>[]) => row?.['answer'],
      };
      return (await inOneBreath<[unknown]>(rows, token, [question]))[0];
    };

    it('is never longer than there is nothing to note', async () => {
      const receipt = await defenderWithReceipt(db);
      let rested = 0;
      for (const { id, token } of [member, receipt])
        for (const seen of AGES)
          for (const confirmed of AGES)
            for (const left of ['30 seconds', '-1 seconds']) {
              await db.seed(
                `update session set last_seen_at = now() - $2::interval, confirmed_at = now() - $3::interval,
                   expires_at = now() + $4::interval where $1 in (member_id, receipt_id)`,
                [id, seen, confirmed, left],
              );
              const rest = (await asked(token, 'session_rest()')) as number | null;
              if (rest === null) continue;
              rested += 1;
              expect(rest).toBeGreaterThan(0);
              expect(rest).toBeLessThanOrEqual(60_000);
              const before = await db.seed(`select * from session where $1 in (member_id, receipt_id)`, [id]);
              expect(await asked(token, `session_use('\\x00')`)).toBe('live');
              expect(await db.seed(`select * from session where $1 in (member_id, receipt_id)`, [id])).toEqual(before);
            }
      // Seen at most fifty seconds ago; a member's token also shown first within ten minutes.
      expect(rested).toBe(2 * 4 + 2 * AGES.length);
    });
  });
});
