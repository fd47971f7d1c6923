import type { Tx } from '@vrijhaven/database';
import { createDataSource, isHasty, namedQuery, sendAlong, Surprise, transaction } from '@vrijhaven/database';
import { idempotent } from '@vrijhaven/server';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../index';
import type { TestDatabase } from '../index';

const TAKE = `insert into taken (n, by) values ($1, $2)`;
const member = (id: string) => ({ kind: 'member', member: id, assignments: [] }) as const;

describe('an act in haste', () => {
  let db: TestDatabase;
  let api: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table taken (n int primary key, by text)`);
    await db.seed(`grant all on taken to vrijhaven_api`);
    await db.seed(`create policy probe on idempotency to vrijhaven_api using (true) with check (true)`);
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 4 }).initialize();
  });
  beforeEach(() => db.seed(`delete from taken; delete from idempotency`));
  afterAll(async () => {
    await api.destroy();
    await db.drop();
  });
  const taken = () => db.seed<{ n: number; by: string }>(`select n, by from taken order by n`);
  const inHaste = <Answer>(work: (tx: Tx) => Promise<Answer>) => transaction(api, 'token', work, { inHaste: true });
  /** Takes the first number that is free; in haste without waiting for whether it is. */
  const take = async (tx: Tx, by: string, tries: boolean[]): Promise<{ n: number }> => {
    tries.push(isHasty(tx));
    if (isHasty(tx)) {
      await sendAlong(tx, TAKE, [1, by]);
      return { n: 1 };
    }
    const [free] = await namedQuery<{ n: number }>(tx, `select coalesce(max(n), 0) + 1 as n from taken`, []);
    await namedQuery(tx, TAKE, [free?.n, by]);
    return { n: free?.n ?? 0 };
  };

  it('that counted on what is so is done once', async () => {
    const tries: boolean[] = [];
    expect(await inHaste((tx) => take(tx, 'anna', tries))).toEqual({ n: 1 });
    expect([tries, await taken()]).toEqual([[true], [{ n: 1, by: 'anna' }]]);
  });

  it('that counted on what is not so is undone and done again without haste, whenever that comes out', async () => {
    await db.seed(TAKE, [1, 'anna']);
    const ways = { withTheEnd: () => Promise.resolve(), before: (tx: Tx) => namedQuery(tx, 'select 1', []) };
    for (const goOn of Object.values(ways)) {
      const tries: boolean[] = [];
      const work = async (tx: Tx) => {
        await sendAlong(tx, TAKE, [90, 'trace']);
        const done = await take(tx, 'bert', tries);
        await goOn(tx);
        return done;
      };
      expect(await inHaste(work)).toEqual({ n: 91 });
      expect(tries).toEqual([true, false]);
      expect((await taken()).map(({ n }) => n)).toEqual([1, 90, 91]);
      await db.seed(`delete from taken where n > 1`);
    }
  });

  it('that refuses is not done again, and neither is one with another fault', async () => {
    const tries: boolean[] = [];
    const refusing = async (tx: Tx) => ({ ...(await take(tx, 'anna', tries)), kind: 'InvalidInput' });
    expect(await inHaste(refusing)).toMatchObject({ kind: 'InvalidInput' });
    const failing = async (tx: Tx) => {
      await take(tx, 'anna', tries);
      throw new Error('a fault of ours');
    };
    await expect(inHaste(failing)).rejects.toThrow('a fault of ours');
    await expect(inHaste((tx) => (tries.push(true), namedQuery(tx, 'select 1 / $1::int', [0])))).rejects.toThrow(
      'zero',
    );
    expect([tries, await taken()]).toEqual([[true, true, true], []]);
  });

  it('fails like every other where it fails without haste too', async () => {
    const failing = inHaste(async (tx) => {
      if (isHasty(tx)) throw new Surprise('something');
      await namedQuery(tx, TAKE, [null, 'anna']);
    });
    await expect(failing).rejects.toThrow('null value');
  });

  it('under a key that is known changes nothing, whatever it began to write, and answers what was kept', async () => {
    const once = (key: string, input: number, tries: boolean[]) =>
      inHaste((tx) =>
        idempotent(tx, member('anna'), { key, input }, async () => {
          tries.push(isHasty(tx));
          await namedQuery(tx, TAKE, [input, key]);
          return { n: input };
        }),
      );
    const tries: boolean[] = [];
    expect(await once('first-key', 1, tries)).toEqual({ n: 1 });
    expect(await once('first-key', 1, tries)).toEqual({ n: 1 });
    expect(await once('first-key', 2, tries)).toMatchObject({ kind: 'KeyReused' });
    // Begun in haste each time, never gone on with.
    expect([tries, await taken()]).toEqual([[true, true, true], [{ n: 1, by: 'first-key' }]]);
  });

  it('and its twins under the same key are one act', async () => {
    const twin = () =>
      inHaste((tx) =>
        idempotent(tx, member('anna'), { key: 'same-key', input: 1 }, async () => {
          await namedQuery(tx, `insert into taken select coalesce(max(n), 0) + 1, 'twin' from taken`, []);
          return { n: (await namedQuery<{ n: number }>(tx, 'select max(n) as n from taken', []))[0]?.n ?? 0 };
        }),
      );
    expect(await Promise.all(Array.from({ length: 8 }, twin))).toEqual(Array.from({ length: 8 }, () => ({ n: 1 })));
    expect(await taken()).toHaveLength(1);
  });
});
