import { createDataSource, namedQuery, sendAlong, transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { readAtLast } from './read-one';

const NOTE = `insert into noted (n) values ($1)`;
const READ = `select json_build_object('n', n) as answer from noted where n = $1`;
const REFUSAL = { kind: 'NotFound' };

describe('what an act asks last', () => {
  let db: TestDatabase;
  let api: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table noted (n int primary key)`);
    await db.seed(`create table late (n int unique deferrable initially deferred)`);
    await db.seed(`grant all on noted, late to vrijhaven_api`);
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 1 }).initialize();
  });
  beforeEach(() => db.seed(`delete from noted; delete from late`));
  afterAll(async () => {
    await api.destroy();
    await db.drop();
  });
  const noted = async () => (await db.seed<{ n: number }>(`select n from noted order by n`)).map(({ n }) => n);
  const act = <Answer>(work: (tx: Tx) => Promise<Answer>) => transaction(api, 'token', work);

  it('is answered and committed in one way, with everything that went along', async () => {
    const runner = api.createQueryRunner();
    const { connection } = (await runner.connect()) as Client;
    await runner.release();
    let ways = 0;
    const count = () => (ways += 1);
    connection.on('readyForQuery', count);
    const answer = await act(async (tx) => {
      await sendAlong(tx, NOTE, [7]);
      return readAtLast(tx, READ, [7]);
    });
    connection.off('readyForQuery', count);
    expect([answer, ways, await noted()]).toEqual([{ n: 7 }, 1, [7]]);
  });

  it('and is not there leaves nothing behind', async () => {
    const answer = await act(async (tx) => {
      await sendAlong(tx, NOTE, [7]);
      return (await readAtLast<object>(tx, READ, [8])) ?? REFUSAL;
    });
    expect([answer, await noted()]).toEqual([REFUSAL, []]);
    // The connection goes on as if nothing had been.
    expect(await act((tx) => readAtLast(tx, `select to_json($1::int) as answer`, [1]))).toBe(1);
  });

  it('and fails, or whose commit fails, is a fault and leaves nothing behind', async () => {
    const failing = act(async (tx) => {
      await sendAlong(tx, NOTE, [7]);
      return readAtLast(tx, `select to_json(1 / $1::int) as answer`, [0]);
    });
    await expect(failing).rejects.toThrow('division by zero');
    const late = act(async (tx) => {
      await sendAlong(tx, NOTE, [7]);
      for (const n of [1, 1]) await sendAlong(tx, `insert into late values ($1)`, [n]);
      return readAtLast(tx, READ, [7]);
    });
    await expect(late).rejects.toThrow('duplicate key');
    expect(await noted()).toEqual([]);
  });

  it('is the last: whoever asks after it has asked too late', async () => {
    const late = act(async (tx) => {
      await readAtLast(tx, `select to_json($1::int) as answer`, [1]);
      await namedQuery(tx, NOTE, [7]);
    });
    await expect(late).rejects.toThrow('the transaction is over');
    expect(await noted()).toEqual([]);
  });
});
