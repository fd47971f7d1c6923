import { actorOf, mayEver, POLICY, visibleTo } from '@vrijhaven/access';
import type { Action } from '@vrijhaven/access';
import { createDataSource, transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import type { RefereeIn } from './enquiries-in-world';
import { populate } from './populated-world';
import type { World } from './populated-world';
import { SAMPLES } from './sample-rows';

/** What a stranger may do too, and what is a referee's own. Whatever is added to the policy is refused. */
const OF_ANYBODY: readonly Action[] = ['organisation.read', 'checkpoint.read', 'roleKey.read', 'call.read'];
const OWN: readonly Action[] = ['letter.read', 'letter.answer'];

/** Rows that plain SQL reaches with a referee's token, in tables of which it reaches any. */
const REACHED = { organisation: 1, checkpoint: 1, role_key: 1, call: 1, call_version: 1, enquiry_letter: 1 } as const;

class Undo extends Error {}

describe('a referee', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let world: World;
  let tables: string[];
  beforeAll(async () => {
    db = await createTestDatabase();
    world = await populate(db);
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    const rows = await db.seed<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    tables = rows.map(({ name }) => name).sort();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const as = <Answer>({ token }: RefereeIn, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
    transaction(dataSource, token, work);
  const everybody = () => Object.values(world.referees);

  /** What a statement touched, or `x` where there is no such right; nothing of it stays. */
  const reach = async (referee: RefereeIn, sql: string, values: readonly unknown[] = []): Promise<number | 'x'> => {
    let outcome: number | 'x' = 0;
    const undone = as(referee, async (tx) => {
      const rows = await tx.query<unknown>(sql, [...values]).catch((fault: unknown) => {
        const { code = '' } = fault as { code?: string };
        if (code === '42501') return 'x' as const;
        if (code.startsWith('23')) return [fault];
        throw fault;
      });
      // Updates and deletions answer [rows, count].
      const touched = Array.isArray(rows) && Array.isArray(rows[0]) ? (rows[0] as unknown[]) : rows;
      outcome = touched === 'x' ? 'x' : (touched as unknown[]).length;
      throw new Undo();
    });
    await undone.catch((fault: unknown) => {
      if (!(fault instanceof Undo)) throw fault;
    });
    return outcome;
  };

  it('is one, and neither a member nor a defender', async () => {
    for (const referee of everybody())
      expect(await as(referee, actorOf)).toEqual({ kind: 'referee', enquiry: referee.id });
  });

  it.each(Object.keys(POLICY) as Action[])('%s', async (action) => {
    for (const referee of everybody()) {
      const actor = await as(referee, actorOf);
      const allowed = OF_ANYBODY.includes(action) || OWN.includes(action) || action === 'organisation.found';
      expect([action, mayEver(actor, action)]).toEqual([action, allowed]);
      if (!allowed) expect(visibleTo(actor, action, 's')).toBe('false');
    }
  });

  it('reads their own letter, and no more of it than the letter', async () => {
    const { A1, A2, B1 } = world.referees;
    const own = (referee: RefereeIn) =>
      as(referee, (tx) => tx.query<Record<string, unknown>[]>('select * from enquiry_letter'));
    for (const referee of [A1, B1]) {
      const rows = await own(referee);
      expect(rows.map((row) => Object.keys(row))).toEqual([['enquiry_id', 'letter']]);
      expect(rows[0]?.['enquiry_id']).toBe(referee.id);
    }
    // Used up.
    expect(await own(A2)).toEqual([]);
  });

  it('reaches nothing else in any table there is', async () => {
    const { A1, B1 } = world.referees;
    for (const referee of [A1, B1])
      for (const table of tables) {
        const rows = await reach(referee, `select 1 from ${table}`);
        const expected = Object.entries(REACHED).find(([name]) => name === table)?.[1] ?? 0;
        expect([table, rows === 'x' ? 0 : rows]).toEqual([table, expected]);
      }
  });

  it('changes and deletes nothing in any table', async () => {
    const { A1 } = world.referees;
    for (const table of tables) {
      const [column] = await db.seed<{ name: string }>(
        `select column_name as name from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
           and is_identity = 'NO' order by ordinal_position`,
        [table],
      );
      const name = column?.name ?? '';
      const changed = await reach(A1, `update ${table} set ${name} = ${name} returning 1`);
      const gone = await reach(A1, `delete from ${table} returning 1`);
      expect([table, changed === 'x' ? 0 : changed, gone === 'x' ? 0 : gone]).toEqual([table, 0, 0]);
    }
  });

  it('adds a row to nothing but the journal', async () => {
    for (const [name, sample] of Object.entries(SAMPLES)) {
      const { sql, values } = sample(world, 'stranger');
      expect([name, await reach(world.referees.A1, `${sql} returning 1`, values)]).toEqual([
        name,
        name === 'journal' ? 1 : 'x',
      ]);
    }
  });

  it('is nobody any more when fifteen minutes have passed, or two hours, or the enquiry is over', async () => {
    const { A1 } = world.referees;
    const change = async (sql: string) => {
      await db.seed(sql, [A1.id]);
      return (await as(A1, actorOf)).kind;
    };
    const ago = (idle: string) => `update session set last_seen_at = now() - interval '${idle}' where enquiry_id = $1`;
    expect(await change(ago('14 minutes'))).toBe('referee');
    expect(await change(ago('16 minutes'))).toBe('anonymous');
    await change(ago('0 minutes'));
    expect(await change(`update enquiry set expires_on = current_date - 1 where id = $1`)).toBe('anonymous');
    expect(await change(`update enquiry set expires_on = current_date where id = $1`)).toBe('referee');
    expect(await change(`update enquiry set state = 'revoked' where id = $1`)).toBe('anonymous');
  });
});
