import type { Tx } from '@vrijhaven/database';
import { createDataSource, dataSourceOptions, namedQuery, sendAlong, transaction } from '@vrijhaven/database';
import fc from 'fast-check';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { withUrl } from '../config';
import { createTestDatabase } from '../index';
import type { TestDatabase } from '../index';

const NOTE = `insert into noted (n) values ($1)`;
const REFUSAL = { kind: 'InvalidInput' };

/** How often the database said that it is done with all that it was sent. */
const countingWays = async <Answer>(api: DataSource, work: () => Promise<Answer>): Promise<[Answer, number]> => {
  const runner = api.createQueryRunner();
  const { connection } = (await runner.connect()) as Client;
  await runner.release();
  let ways = 0;
  const count = () => (ways += 1);
  connection.on('readyForQuery', count);
  const answer = await work();
  connection.off('readyForQuery', count);
  return [answer, ways];
};

describe('what a transaction says to the database', () => {
  let db: TestDatabase;
  let api: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table noted (n int primary key, by name default current_user,
      shown text default current_setting('app.token'))`);
    await db.seed(`create table late (n int unique deferrable initially deferred)`);
    await db.seed(`grant all on noted, late to vrijhaven_api`);
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 1 }).initialize();
  });
  beforeEach(() => db.seed(`delete from noted`));
  afterAll(async () => {
    await api.destroy();
    await db.drop();
  });
  const noted = async () => (await db.seed<{ n: number }>(`select n from noted order by n`)).map(({ n }) => n);
  const note = (tx: Tx, n: number) => tx.query(NOTE, [n]);

  it('begins with the first statement, and sends what nobody waits for with what somebody waits for', async () => {
    const [, ways] = await countingWays(api, () =>
      transaction(api, 'token', async (tx) => {
        await note(tx, 1);
        await sendAlong(tx, NOTE, [2]);
        await sendAlong(tx, NOTE, [3]);
        expect(await namedQuery(tx, `select count(*)::int as n from noted`, [])).toEqual([{ n: 3 }]);
        await sendAlong(tx, NOTE, [4]);
      }),
    );
    expect(ways).toBe(3);
    expect(await db.seed(`select distinct by, shown from noted`)).toEqual([{ by: 'vrijhaven_api', shown: 'token' }]);
    expect(await noted()).toEqual([1, 2, 3, 4]);
  });

  it('says nothing where nothing is asked, and keeps what only went along', async () => {
    expect(await countingWays(api, () => transaction(api, undefined, () => Promise.resolve(7)))).toEqual([7, 0]);
    const [, ways] = await countingWays(api, () => transaction(api, undefined, (tx) => sendAlong(tx, NOTE, [1])));
    expect([ways, await noted()]).toEqual([1, [1]]);
    await transaction(api, undefined, async (tx) => {
      await sendAlong(tx, NOTE, [2]);
      return REFUSAL;
    });
    expect(await noted()).toEqual([1]);
  });

  it('does nothing at all as somebody whom it may not become, however often it is asked', async () => {
    await db.seed(`create role unfit login password 'unfit'; grant all on noted to unfit`);
    const url = withUrl(db.apiUrl, { user: 'unfit', password: 'unfit' });
    const unfit = await createDataSource({ url, entities: [], poolSize: 1 }).initialize();
    const stubborn = transaction(unfit, undefined, async (tx) => {
      for (const n of [1, 2, 3]) await note(tx, n).catch(() => undefined);
    });
    await expect(stubborn).rejects.toThrow('permission denied to set role');
    const together = transaction(unfit, undefined, (tx) => Promise.allSettled([4, 5, 6].map((n) => note(tx, n))));
    await expect(together).rejects.toThrow('permission denied to set role');
    expect(await noted()).toEqual([]);
    await unfit.destroy();
    await db.seed(`drop owned by unfit; drop role unfit`);
  });

  it('lets several ask at once as the first thing: all of them ask inside', async () => {
    await transaction(api, 'token', (tx) => Promise.all([1, 2, 3].map((n) => note(tx, n))));
    expect(await db.seed(`select distinct by, shown from noted`)).toEqual([{ by: 'vrijhaven_api', shown: 'token' }]);
    const undone = transaction(api, 'token', (tx) => Promise.all([4, 1, 5].map((n) => note(tx, n))));
    await expect(undone).rejects.toThrow('duplicate key');
    expect(await noted()).toEqual([1, 2, 3]);
  });

  it('sends at once what is asked at once, in its order', async () => {
    const [counts, ways] = await countingWays(api, () =>
      transaction(api, 'token', async (tx) => {
        const count = async () => (await tx.query<{ n: number }[]>(`select count(*)::int as n from noted`))[0]?.n;
        const asked = [count(), note(tx, 1).then(() => 0), count(), note(tx, 2).then(() => 0), count()];
        return [await Promise.all(asked), await Promise.all([count(), count()])];
      }),
    );
    expect([counts, ways]).toEqual([
      [
        [0, 0, 1, 0, 2],
        [2, 2],
      ],
      3,
    ]);
  });

  it('lets nothing be written while it reads, and does not make who reads wait for the end', async () => {
    await transaction(api, undefined, (tx) => note(tx, 1));
    const read = () =>
      transaction(api, 'token', (tx) => namedQuery(tx, `select n, by from noted`, []), { reading: true });
    const [rows, ways] = await countingWays(api, read);
    expect([rows, ways]).toEqual([[{ n: 1, by: 'vrijhaven_api' }], 1]);
    const writing = transaction(api, 'token', (tx) => note(tx, 2), { reading: true });
    await expect(writing).rejects.toThrow('cannot execute INSERT in a read-only transaction');
    await transaction(api, undefined, (tx) => note(tx, 3));
    expect(await noted()).toEqual([1, 3]);
  });

  it('hears nobody once it is over, so that nothing is asked in the next one', async () => {
    let late: Tx | undefined;
    await transaction(api, 'token', (tx) => {
      late = tx;
      return note(tx, 1);
    });
    await expect(namedQuery(late!, `select 1 as one`, [])).rejects.toThrow('the transaction is over');
    await expect(sendAlong(late!, NOTE, [2])).rejects.toThrow('the transaction is over');
    expect(await noted()).toEqual([1]);
  });

  it('does not call kept what had failed, whoever went on; nor what fails at the very end', async () => {
    const onward = transaction(api, undefined, async (tx) => {
      await note(tx, 1);
      await note(tx, 1).catch(() => undefined);
    });
    await expect(onward).rejects.toThrow('what was to be kept had failed');
    const late = transaction(api, undefined, async (tx) => {
      await note(tx, 2);
      await tx.query(`insert into late values (1), (1)`);
    });
    await expect(late).rejects.toMatchObject({ name: 'QueryFailedError', driverError: { code: '23505' } });
    expect(await noted()).toEqual([]);
  });

  it('takes the fault of what went along for no fault of what was asked, and asks the same again afterwards', async () => {
    const text = `select $1::int + 1 as sum`;
    const faulty = transaction(api, undefined, async (tx) => {
      await note(tx, 1);
      await sendAlong(tx, NOTE, [1]);
      await namedQuery(tx, text, [1]);
    });
    const fault = await faulty.catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ message: expect.stringContaining('duplicate key') as string });
    expect(fault).not.toHaveProperty('driverError.code');
    const again = () => transaction(api, undefined, (tx) => namedQuery(tx, text, [1]));
    expect([await again(), await again(), await noted()]).toEqual([[{ sum: 2 }], [{ sum: 2 }], []]);
  });

  it('survives values that cannot be written', async () => {
    const text = `select $1::text as said`;
    const unwritable = {
      toPostgres: () => {
        throw new Error('unwritable');
      },
    };
    const ask = (value: unknown) => transaction(api, undefined, (tx) => namedQuery(tx, text, [value]));
    for (const value of [unwritable, 'a', unwritable, 'b']) {
      const said = await ask(value).catch((fault: unknown) => (fault as Error).message);
      expect(said).toEqual(value === unwritable ? 'unwritable' : [{ said: value }]);
    }
  });

  it('keeps nothing where the connection dies midway, and goes on with another', async () => {
    const killed = transaction(api, undefined, async (tx) => {
      const [me] = await tx.query<{ pid: number }[]>(`select pg_backend_pid() as pid`);
      await note(tx, 1);
      await db.seed(`select pg_terminate_backend($1)`, [me?.pid]);
      await note(tx, 2);
    });
    await expect(killed).rejects.toThrow();
    await transaction(api, undefined, (tx) => note(tx, 3));
    expect(await noted()).toEqual([3]);
  });

  it('tells who finds no free connection in time, and serves who comes after', async () => {
    const narrow = await new DataSource({
      ...dataSourceOptions({ url: db.apiUrl, entities: [], poolSize: 1 }),
      connectTimeoutMS: 3_000,
    } as never).initialize();
    const long = transaction(narrow, undefined, (tx) => tx.query(`select pg_sleep(6)`));
    await expect(transaction(narrow, undefined, (tx) => note(tx, 1))).rejects.toThrow('timeout');
    await long;
    await transaction(narrow, undefined, (tx) => note(tx, 2));
    expect(await noted()).toEqual([2]);
    await narrow.destroy();
  });

  it('keeps all or nothing of any course of asking, sending along, failing, refusing and giving up', async () => {
    const step = fc.record({ n: fc.integer({ min: 1, max: 6 }), waits: fc.boolean() });
    const course = fc.record({
      steps: fc.array(step, { maxLength: 6 }),
      end: fc.constantFrom('keep', 'refuse', 'fault'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(course, { minLength: 1, maxLength: 5 }), async (courses) => {
        await db.seed(`delete from noted`);
        const expected = new Set<number>();
        for (const { steps, end } of courses) {
          const ns = steps.map(({ n }) => n);
          const clashes = new Set(ns).size < ns.length || ns.some((n) => expected.has(n));
          const ended = await transaction(api, undefined, async (tx) => {
            for (const { n, waits } of steps) await (waits ? note(tx, n) : sendAlong(tx, NOTE, [n]));
            if (end === 'fault') throw new Error('given up');
            return end === 'refuse' ? REFUSAL : 'kept';
          }).catch(() => 'fault');
          if (end === 'keep') expect(ended).toBe(clashes ? 'fault' : 'kept');
          if (ended === 'kept') for (const n of ns) expected.add(n);
          expect(new Set(await noted())).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
