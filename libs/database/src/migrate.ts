import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';

/**
 * Brings a database to the present schema, as its owner: first the migrations that it lacks, each once and in
 * order, then `rowSecurity` whole, because policies are compiled from the access table and never edited by hand.
 * Two processes that migrate at once queue behind an advisory lock.
 */
export async function migrate(ownerUrl: string, rowSecurity: readonly string[]): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, migrations: [...MIGRATIONS], poolSize: 2 });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('vrijhaven migrations'))`);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.transaction(async (manager) => {
      for (const statement of rowSecurity) await manager.query(statement);
    });
    return applied.map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('vrijhaven migrations'))`);
    await lock.release();
    await dataSource.destroy();
  }
}

/** Whether every migration of this build has been applied; `/readyz` asks. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ count: string }[]>(`select count(*) from migrations`);
  return Number(row?.count) >= MIGRATIONS.length;
}
