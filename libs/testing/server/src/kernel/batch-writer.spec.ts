import { createDataSource, namedQuery, sendAlong, transaction } from '@vrijhaven/database';
import fc from 'fast-check';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../index';
import type { TestDatabase } from '../index';

const TEXT = `select $1::text as a, $2::int as b, $3::bytea as c, $4::bool as d, $5::timestamptz as e, $6::text[] as f,
  $7::jsonb as g, $1::text as a`;

const said = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
const bytes = fc.uint8Array({ maxLength: 300 });
const VALUES = fc.tuple(
  fc.option(fc.oneof(said, fc.constant('é'.repeat(200_000)))),
  fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  fc.option(fc.oneof(bytes, bytes.map(Buffer.from))),
  fc.option(fc.boolean()),
  fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })),
  fc.option(fc.array(fc.option(said))),
  fc.option(fc.record({ some: said, list: fc.array(fc.integer()) })),
);

describe('what is written to the database in one piece', () => {
  let db: TestDatabase;
  let api: DataSource;
  let plain: Client;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.seed(`create table noted (n int primary key, said text); grant all on noted to vrijhaven_api`);
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 1 }).initialize();
    plain = new Client({ connectionString: db.apiUrl });
    await plain.connect();
  });
  afterAll(async () => {
    await plain.end();
    await api.destroy();
    await db.drop();
  });

  it('is what the driver itself would write, whatever the values, and is read as it would read it', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(VALUES, async (values) => {
        const { rows } = await plain.query(TEXT, values);
        const [parsed, twice, anew] = await transaction(api, undefined, async (tx) => [
          await namedQuery(tx, TEXT, values),
          await Promise.all([namedQuery(tx, TEXT, values), namedQuery(tx, TEXT, values)]),
          await tx.query<unknown>(`${TEXT} -- ${String((turn += 1))}`, values),
        ]);
        expect([parsed, twice, anew]).toEqual([rows, [rows, rows], rows]);
      }),
      { numRuns: 100 },
    );
  });

  it('counts and lists alike the first time and every other time, with rows and without', async () => {
    const insert = `insert into noted select n, $1 from generate_series(1, $2::int) n`;
    const change = `update noted set said = $1 where n > $2 returning n`;
    for (const many of [3, 0, 2]) {
      await db.seed(`delete from noted`);
      await transaction(api, undefined, async (tx) => {
        await sendAlong(tx, insert, ['first', many]);
        const changed = await tx.query<[unknown[], number]>(change, ['second', 1]);
        expect(changed).toEqual([
          Array.from({ length: Math.max(0, many - 1) }, (_, at) => ({ n: at + 2 })),
          changed[0].length,
        ]);
        expect(await namedQuery(tx, `select n from noted order by n`, [])).toHaveLength(many);
        expect(await namedQuery(tx, `delete from noted where n > $1`, [many])).toEqual([]);
      });
    }
  });

  it('says so where it was not what the database takes, and asks the same again afterwards', async () => {
    const ask = (value: unknown) =>
      transaction(api, undefined, (tx) => namedQuery(tx, `select 7 / $1::int as n`, [value]));
    for (const n of [1, 2, 3]) {
      await expect(ask(0)).rejects.toMatchObject({ driverError: { code: '22012' } });
      await expect(ask('seven')).rejects.toMatchObject({ driverError: { code: '22P02' } });
      await expect(ask('\0')).rejects.toMatchObject({ driverError: { code: '22021' } });
      expect(await ask(n)).toEqual([{ n: Math.floor(7 / n) }]);
    }
    const empty = transaction(api, undefined, (tx) => namedQuery(tx, '', []));
    expect(await empty).toEqual([]);
  });
});
