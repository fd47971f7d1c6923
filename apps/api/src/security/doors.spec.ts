import { createDataSource, transaction } from '@vrijhaven/database';
import { addDocument, addProposal, createTestDatabase, memberFor } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { populate } from './populated-world';
import type { ActorName, World } from './populated-world';

interface Door {
  readonly name: string;
  readonly owner: string;
  readonly settings: readonly string[] | null;
  readonly forAll: boolean;
  readonly forApi: boolean;
  readonly isTrigger: boolean;
}

const DOORS = `
  select p.oid::regprocedure::text as name, r.rolname as owner, p.proconfig as settings,
    has_function_privilege('public', p.oid, 'execute') as "forAll",
    has_function_privilege('vrijhaven_api', p.oid, 'execute') as "forApi",
    p.prorettype = 'trigger'::regtype as "isTrigger"
  from pg_proc p join pg_roles r on r.oid = p.proowner
  where p.prosecdef and p.pronamespace = 'public'::regnamespace`;

describe('the functions that see past row security', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let world: World;
  let doors: Door[];

  beforeAll(async () => {
    db = await createTestDatabase();
    world = await populate(db);
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    doors = await db.seed<Door>(DOORS);
    const { A, B } = world.applications;
    await db.seed(`update application set state = 'scoring' where id = $1`, [A]);
    for (const [log, entries] of [
      ['scores', 3],
      ['notes', 2],
    ] as const)
      for (let number = 1; number <= entries; number += 1) await addDocument(db, A, log, ['team:office']);
    for (const commissioner of [1, 2])
      await db.seed(`insert into assessment values ($1, $2, 'scored', $3, date_trunc('hour', now()))`, [
        ...[A, (await memberFor(db, 'commissioner')).id, commissioner],
      ]);
    await db.seed(
      `insert into residency (id, application_id, city_id, place_id, proposal_id, period, turnover_days, state, version, continues)
       select gen_random_uuid(), $1, $2, $3, $4, '[2040-01-01,2040-02-01)', 0, 'planned', 1, $5`,
      [B, world.cities.N, world.places.N, await addProposal(db, B, world.cities.N, 'declined'), world.stays.B],
    );
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  it('belong to roles that nobody logs in as, and look for names in our schema first', async () => {
    expect(doors.length).toBeGreaterThan(40);
    expect(doors.filter(({ settings }) => !settings?.includes('search_path=public, pg_temp'))).toEqual([]);
    const owners = [...new Set(doors.map(({ owner }) => owner))].sort();
    expect(owners).toEqual(['vrijhaven_doorkeeper', 'vrijhaven_resolver']);
    const logins = await db.seed(
      `select rolname from pg_roles where rolname = any ($1) and
      (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole)`,
      [owners],
    );
    expect(logins).toEqual([]);
  });

  it('are called by nobody but the API, and those of triggers by nobody', () => {
    expect(doors.filter(({ forAll }) => forAll)).toEqual([]);
    expect(doors.filter(({ isTrigger, forApi }) => isTrigger && forApi)).toEqual([]);
  });

  const answer = (actor: ActorName, sql: string, id: string): Promise<unknown> =>
    transaction(dataSource, world.actors[actor]?.token, async (tx) => {
      const [row] = await tx.query<{ answer: unknown }[]>(`select ${sql} as answer`, [id]);
      return row?.answer;
    });

  // What each tells whoever has no reason to ask, and whoever has one.
  const QUESTIONS: readonly (readonly [
    sql: string,
    of: 'A' | 'B',
    nothing: unknown,
    asker: ActorName,
    told: unknown,
  ])[] = [
    ['coordinators_left($1)', 'A', 0, 'coordinator', 2],
    [`colleagues_left($1, 'securityOfficer')`, 'A', 0, 'securityOfficer', 1],
    ['residency_goes_on($1)', 'B', false, 'coordinator', true],
    ['residency_goes_on($1)', 'B', false, 'utrecht', true],
    ['residency_goes_on($1)', 'B', false, 'defenderB', true],
    ['scoring_held($1)', 'A', false, 'commissioner', true],
    ['scoring_enough($1)', 'A', false, 'coordinator', true],
    ['array(select h.number from scores_head($1) h)', 'A', [], 'commissioner', [3]],
    [`array(select h.revision from log_head($1, 'notes') h)`, 'A', [], 'coordinator', [2]],
  ];

  it.each(QUESTIONS)('%s of %s tells %j, unless somebody has reason to ask', async (sql, of, nothing, asker, told) => {
    const id = of === 'A' ? world.applications.A : world.stays.B;
    for (const actor of ['stranger', 'newcomer', 'removed', 'idle', 'nijmegen'] as const)
      expect([actor, await answer(actor, sql, id)]).toEqual([actor, nothing]);
    expect(await answer(asker, sql, id)).toEqual(told);
  });
});
