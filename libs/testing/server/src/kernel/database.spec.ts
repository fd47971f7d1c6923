import { rowSecurity } from '@vrijhaven/access';
import { createDataSource, isMigrated, migrate, MIGRATIONS, transaction } from '@vrijhaven/database';
import { DataSource } from 'typeorm';
import { createTestDatabase, defenderWithReceipt, memberFor } from '../index';
import type { TestDatabase } from '../index';

describe('the door to the database', () => {
  let db: TestDatabase;
  let api: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    api = await createDataSource({ url: db.apiUrl, entities: [], poolSize: 2 }).initialize();
  });
  afterAll(async () => {
    await api.destroy();
    await db.drop();
  });
  const member = (token: string | undefined) =>
    transaction(api, token, async (tx) => {
      const [row] = await tx.query<{ id: string | null }[]>(`select actor_member() as id`);
      return row?.id ?? null;
    });

  it('tells the database who asks for one transaction, and forgets it on the connection after', async () => {
    const { id, token } = await memberFor(db, 'coordinator');
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => member(at % 2 === 0 ? token : undefined)));
    expect(answers).toEqual(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? id : null)));
    const [bare] = await api.query<{ token: string }[]>(`select current_setting('app.token', true) as token`);
    expect(bare?.token ?? '').toBe('');
  });

  it('rolls back what a refusal or a fault leaves half done', async () => {
    const { id, token } = await defenderWithReceipt(db);
    const save = `insert into draft values ($1, 1, '\\x00', current_date)`;
    const drafts = async () => (await db.seed(`select 1 from draft where receipt_id = $1`, [id])).length;
    await transaction(api, token, async (tx) => {
      await tx.query(save, [id]);
      return { kind: 'InvalidInput' };
    });
    expect(await drafts()).toBe(0);
    const faulty = transaction(api, token, async (tx) => {
      await tx.query(save, [id]);
      throw new Error('fault');
    });
    await expect(faulty).rejects.toThrow('fault');
    expect(await drafts()).toBe(0);
    await transaction(api, token, (tx) => tx.query(save, [id]));
    expect(await drafts()).toBe(1);
  });

  it('becomes vrijhaven_api whoever it connects as, so that row security binds a superuser’s connection too', async () => {
    const [owner, superuser] = await Promise.all(
      [db.ownerUrl, db.adminUrl].map((url) => createDataSource({ url, entities: [] }).initialize()),
    );
    for (const source of [owner, superuser]) {
      const rows = await transaction(source!, undefined, (tx) =>
        tx.query<{ who: string; members: string }[]>(`select current_user as who, count(*) as members from member`),
      );
      expect(rows).toEqual([{ who: 'vrijhaven_api', members: '0' }]);
      await source!.destroy();
    }
  });

  it('binds the owner of the tables: without a policy they see nothing', async () => {
    const owner = await new DataSource({ type: 'postgres', url: db.ownerUrl }).initialize();
    expect(await owner.query(`select 1 from member`)).toEqual([]);
    await expect(owner.query(`set row_security = off; select 1 from member`)).rejects.toThrow('row-level security');
    await owner.destroy();
  });

  it('gives up on a statement that takes too long and on a lock that does not come', async () => {
    const { token } = await defenderWithReceipt(db);
    await expect(transaction(api, token, (tx) => tx.query(`select pg_sleep(9)`))).rejects.toThrow('statement timeout');
    let locked: () => void = () => undefined;
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const held = transaction(api, token, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(7)`);
      locked();
      await tx.query(`select pg_sleep(6.8)`);
    });
    await isLocked;
    const waiting = transaction(api, token, (tx) => tx.query(`select pg_advisory_xact_lock(7)`));
    await expect(waiting).rejects.toThrow('lock timeout');
    await held;
  }, 40_000);

  it('migrates again without a change, two at once too, and knows that it is up to date', async () => {
    const again = await Promise.all([migrate(db.ownerUrl, rowSecurity()), migrate(db.ownerUrl, rowSecurity())]);
    expect(again).toEqual([[], []]);
    expect(await isMigrated(api)).toBe(true);
  });

  it('undoes and redoes every migration', async () => {
    const fresh = await createTestDatabase();
    const owner = new DataSource({ type: 'postgres', url: fresh.ownerUrl, migrations: [...MIGRATIONS] });
    await owner.initialize();
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await owner.undoLastMigration();
    const [left] = await owner.query<{ count: string }[]>(
      `select count(*) from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    expect(left?.count).toBe('0');
    await owner.destroy();
    expect(await migrate(fresh.ownerUrl, rowSecurity())).toHaveLength(MIGRATIONS.length);
    await fresh.drop();
  });
});
