import { actorOf, POLICY, visibleTo } from '@vrijhaven/access';
import type { Action } from '@vrijhaven/access';
import { createDataSource, transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Role } from '@vrijhaven/domain';
import { createTestDatabase, memberFor } from '@vrijhaven/testing/server';
import type { SignedInMember, TestDatabase } from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { populate } from './populated-world';
import type { World } from './populated-world';

/** Roles of one and the same person, of the office and of the city in which B lives. */
const ROLES: readonly Role[] = ['intakeOfficer', 'verifier', 'commissioner', 'careProfessional', 'securityOfficer'];

/** Every table that leads to an application by foreign keys, however far; a receipt is its bearer's alone. */
const BELONGING = `
  with recursive reaches (relation) as (
    select 'application'::regclass::oid
    union
    select c.conrelid from pg_constraint c join reaches r on r.relation = c.confrelid
    where c.contype = 'f' and c.conrelid <> 'receipt'::regclass)
  select relation::regclass::text as table from reaches order by 1`;

describe('a member who stands back from an application', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let world: World;
  let person: SignedInMember;
  beforeAll(async () => {
    db = await createTestDatabase();
    world = await populate(db);
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    person = await memberFor(db, 'coordinator');
    for (const role of ROLES)
      await db.seed(`insert into member_role (member_id, role, team) values ($1, $2, 'office')`, [person.id, role]);
    await db.seed(`insert into member_role values ($1, 'cityCoordinator', 'host:utrecht')`, [person.id]);
    // A file of theirs, in B's thread: who sends a file sees its pieces by another rule than who reads it.
    await db.seed(
      `with whole as (
         insert into attachment (id, record_id, compartment, member_id, chunks, chunk_size, last_size, begun_on)
         values (gen_random_uuid(), $1, 'thread', $2, 1, 262144, 4096, current_date) returning id, uploader)
       insert into attachment_chunk select id, 0, uploader, sha256('chunk') from whole`,
      [world.applications.B, person.id],
    );
    await db.seed(
      `insert into past_grant (record_id, compartment, revision, layer, recipient, generation, trace,
        granter_id, chain_head, granted_on, replaced_on)
      select $1, compartment, revision, layer, recipient, generation, trace, granter_id, chain_head, granted_on,
        replaced_on from past_grant limit 1`,
      [world.applications.B],
    );
    await db.seed(`insert into recusal select $1, id, date_trunc('hour', now()) from member where id <> $2 limit 1`, [
      world.applications.B,
      person.id,
    ]);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const asPerson = <Answer>(work: (tx: Tx) => Promise<Answer>) => transaction(dataSource, person.token, work);

  const standsBack = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await db.seed(`insert into recusal values ($1, $2, date_trunc('hour', now()))`, [world.applications.B, person.id]);
    try {
      return await work();
    } finally {
      await db.seed(`delete from recusal where member_id = $1`, [person.id]);
    }
  };

  /** Which of the rows that stand in a table the person reaches, as text. */
  const rowsOf = (table: string): Promise<string[]> =>
    asPerson(async (tx) => {
      const rows = await tx.query<{ row: string }[]>(`select t::text as row from ${table} t order by 1`);
      return rows.map(({ row }) => row);
    });

  const seenBy = (action: Action, table: string): Promise<string[]> =>
    asPerson(async (tx) => {
      const sql = `select t::text as row from ${table} t where ${visibleTo(await actorOf(tx), action, 't')} order by 1`;
      return (await tx.query<{ row: string }[]>(sql)).map(({ row }) => row);
    });

  const belongingTables = async (): Promise<string[]> => {
    const rows = await db.seed<{ table: string }>(BELONGING);
    return rows.map(({ table }) => table);
  };

  it('finds every table that hangs on an application', async () => {
    const tables = await belongingTables();
    expect(tables).toEqual(
      expect.arrayContaining([
        'application',
        'attachment',
        'attachment_chunk',
        'consent',
        'document',
        'document_grant',
      ]),
    );
    expect(tables).toEqual(
      expect.arrayContaining(['manifest', 'past_grant', 'proposal', 'recusal', 'residency', 'transition']),
    );
    expect(tables).not.toContain('city');
  });

  it('meets the recusal in every policy of every one of them', async () => {
    const tables = await belongingTables();
    const policies = await db.seed<{ tablename: string; policyname: string; said: string }>(
      `select tablename, policyname, concat(qual, with_check) as said from pg_policies
       where tablename = any ($1) and 'vrijhaven_api' = any (roles)`,
      [tables],
    );
    expect(policies.length).toBeGreaterThan(20);
    expect(policies.filter(({ said }) => !said.includes('actor_recused')).map((each) => each.policyname)).toEqual([]);
  });

  it('reaches nothing of it with plain SQL, and all of everything else', async () => {
    const B = world.applications.B;
    for (const table of await belongingTables()) {
      const before = await rowsOf(table);
      const after = await standsBack(() => rowsOf(table));
      const lost = before.filter((row) => !after.includes(row));
      expect([table, after.filter((row) => row.includes(B))]).toEqual([table, []]);
      expect([table, after]).toEqual([table, before.filter((row) => !lost.includes(row))]);
      if (before.some((row) => row.includes(B))) expect([table, lost.length]).not.toEqual([table, 0]);
    }
    const chunks = await standsBack(() => rowsOf('attachment_chunk'));
    expect((await rowsOf('attachment_chunk')).length).toBeGreaterThan(chunks.length);
  });

  it('may do nothing with it under any rule, whatever the role', async () => {
    const B = world.applications.B;
    const named: Readonly<Record<string, string>> = {
      ...{ application: 'application', manifest: 'manifest', consent: 'consent', transition: 'transition' },
      ...{ document: 'document', attachment: 'attachment', pastGrant: 'past_grant', recusal: 'recusal' },
      ...{ proposal: 'proposal', residency: 'residency', enquiry: 'enquiry', answer: 'enquiry_answer' },
    };
    const actions = (Object.keys(POLICY) as Action[]).filter((action) => POLICY[action].on in named);
    const lost: string[] = [];
    for (const action of actions) {
      const table = named[POLICY[action].on] ?? '';
      const before = await seenBy(action, table);
      const after = await standsBack(() => seenBy(action, table));
      expect([action, after.filter((row) => row.includes(B))]).toEqual([action, []]);
      if (before.length > after.length) lost.push(action);
    }
    expect(lost).toEqual(
      expect.arrayContaining([
        'application.read',
        'application.move',
        'candidate.read',
        'document.read',
        'proposal.read',
      ]),
    );
    expect(lost).toEqual(
      expect.arrayContaining(['residency.read', 'residency.move', 'transition.read', 'consent.read', 'manifest.read']),
    );
  });

  it('cannot take it back, nor see that it stands', async () => {
    await standsBack(async () => {
      expect(await rowsOf('recusal')).toHaveLength(1);
      const gone = asPerson((tx) => tx.query(`delete from recusal`));
      await expect(gone).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('is one member: others of the same roles see all that they saw', async () => {
    const coordinator = world.actors.coordinator?.token;
    const count = () =>
      transaction(dataSource, coordinator, (tx) => tx.query<{ count: string }[]>(`select count(*) from document`));
    const before = await count();
    expect(await standsBack(count)).toEqual(before);
  });
});
