import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../../stage/database';

export interface Snapshot {
  /** The database is as it was when the snapshot was made. Nobody may be connected. */
  restore(): Promise<void>;
}

/** Remembers a whole database beside it. The API must not run, neither now nor when it is restored. */
export const takeSnapshot = async (database: Database): Promise<Snapshot> => {
  const [name, copier, password] = ['vrijhaven', 'bench_copier', randomBytes(12).toString('hex')];
  await database.query(`create role ${copier} superuser login password '${password}'`);
  const address = Object.assign(new URL(database.ownerUrl()), { username: copier, password, pathname: '/postgres' });
  const run = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    try {
      // Idle connections of ours come back by themselves.
      await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database remembered template ${name}`);
  return {
    restore: () =>
      run(`drop database ${name} with (force)`, `create database ${name} template remembered owner vrijhaven_owner`),
  };
};
