import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareRoles, startPostgres, stopPostgres } from '../../../../libs/tooling/bin/postgres.mjs';
import pg from 'pg';
import { runningPid } from './postmaster';

export interface Database {
  /** Folder with the server's own files, write-ahead log included. */
  readonly data: string;
  ownerUrl(): string;
  apiUrl(): string;
  /** As superuser, above row level security: for looking, and for playing a hostile server. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** `kill -9` of the server, as by a power cut. */
  crash(): void;
  /** Starts again what crashed; the address changes. */
  recover(): Promise<void>;
  close(): Promise<void>;
}

// The prefix and the file `owner-pid` let the next run sweep what a killed one leaves behind.
const ownFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-test-'));
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'owner-pid'), String(process.pid));
  return folder;
};

const PASSWORDS = { ownerPassword: 'owner-of-a-test', apiPassword: 'api-of-a-test' };

/** A PostgreSQL of its own with production's roles. `durable` keeps what a crash may not lose. */
export const openDatabase = async ({ durable }: { durable: boolean }): Promise<Database> => {
  const folder = ownFolder();
  const launch = async () => {
    const server = await startPostgres({ folder, durable });
    const urls = await prepareRoles(server.url, PASSWORDS);
    const admin = new URL(server.url);
    admin.pathname = new URL(urls.ownerUrl).pathname;
    const pool = new pg.Pool({ connectionString: admin.href, max: 4 });
    pool.on('error', () => undefined); // a crash ends idle connections
    return { server, urls, pool };
  };
  let now = await launch();
  const data = path.join(now.server.folder, 'data');
  return {
    data,
    ownerUrl: () => now.urls.ownerUrl,
    apiUrl: () => now.urls.apiUrl,
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await now.pool.query<Row>(text, [...values])).rows,
    crash: () => process.kill(runningPid(data), 'SIGKILL'),
    recover: async () => {
      await now.pool.end();
      now = await launch();
    },
    close: async () => {
      await now.pool.end();
      await stopPostgres(folder);
      rmSync(now.server.folder, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
