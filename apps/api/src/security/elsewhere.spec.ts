import { randomUUID } from 'node:crypto';
import { createDataSource, transaction } from '@vrijhaven/database';
import { addApplication, addCall, createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { ACTORS, populate } from './populated-world';
import type { ActorName, World } from './populated-world';

const PROGRAMMES = ['shelter-city', 'training', 'connect2protect'] as const;

/** As policies asked until there was a table of them: whose call is of another programme. */
const TRUTH = `select a.id from application a join call c on c.id = a.call_id
  where c.programme <> 'shelter-city' order by a.id`;

describe('who came in by a call of another programme', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let world: World;
  const calls: string[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    world = await populate(db);
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    for (const programme of PROGRAMMES) calls.push(await addCall(db, programme), await addCall(db, programme));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const truth = async (): Promise<string[]> => (await db.seed<{ id: string }>(TRUTH)).map(({ id }) => id);
  const kept = async (): Promise<string[]> => {
    const rows = await db.seed<{ id: string }>(`select record_id as id from record_elsewhere order by 1`);
    return rows.map(({ id }) => id);
  };
  const seenBy = (actor: ActorName): Promise<string[]> =>
    transaction(dataSource, world.actors[actor]?.token, async (tx) => {
      const rows = await tx.query<{ record_id: string }[]>(`select record_id from came_elsewhere order by 1`);
      return rows.map(({ record_id: id }) => id);
    });

  it('stands in the table, whatever is sent, carried over or deleted, in whatever order', async () => {
    const step = fc.record({
      act: fc.constantFrom('send', 'carry', 'edit', 'delete'),
      call: fc.nat({ max: 5 }),
      whose: fc.nat({ max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const sent: string[] = [];
        for (const { act, call, whose } of steps) {
          const id = sent[whose % Math.max(1, sent.length)];
          if (act === 'send' || id === undefined) sent.push(await addApplication(db, calls[call] ?? ''));
          else if (act === 'carry')
            await db.seed(`update application set call_id = $2 where id = $1`, [id, calls[call]]);
          else if (act === 'edit') await db.seed(`update application set version = version + 1 where id = $1`, [id]);
          else await db.seed(`delete from application where id = $1`, [id]);
        }
        expect(await kept()).toEqual(await truth());
      }),
      { numRuns: 15 },
    );
    expect((await kept()).length).toBeGreaterThan(0);
  });

  it('is told to members, as before, and to nobody else', async () => {
    const all = await truth();
    const outside: readonly ActorName[] = ['stranger', 'newcomer', 'defenderA', 'defenderB', 'removed', 'idle'];
    for (const actor of ACTORS)
      expect([actor, await seenBy(actor)]).toEqual([actor, outside.includes(actor) ? [] : all]);
  });

  it('is written by nobody but the trigger', async () => {
    const asCoordinator = (sql: string, values: readonly unknown[] = []) =>
      transaction(dataSource, world.actors.coordinator?.token, (tx) => tx.query(sql, [...values]));
    for (const name of ['came_elsewhere', 'record_elsewhere']) {
      await expect(asCoordinator(`insert into ${name} values ($1)`, [randomUUID()])).rejects.toThrow(
        /permission denied/,
      );
      await expect(asCoordinator(`delete from ${name}`)).rejects.toThrow(/permission denied/);
      await expect(asCoordinator(`update ${name} set record_id = $1`, [randomUUID()])).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(asCoordinator(`select application_elsewhere()`)).rejects.toThrow(/permission denied|trigger/);
  });

  it('is looked up for one record, and never listed, by any policy', async () => {
    const [said] = await db.seed<{ asking: string; listing: string; looking: string }>(
      `select count(*) filter (where rule like '%came_elsewhere%') as asking,
         count(*) filter (where rule like '%records_elsewhere%') as listing,
         count(*) filter (where rule like '%came_elsewhere.record_id = %') as looking
       from (select concat(qual, with_check) as rule from pg_policies) rules`,
    );
    expect([said?.looking, said?.listing]).toEqual([said?.asking, '0']);
    expect(Number(said?.looking)).toBeGreaterThan(40);
  });
});
