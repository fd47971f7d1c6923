import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareRoles, startPostgres, stopPostgres } from '../../../../libs/tooling/bin/postgres.mjs';
import { Client } from 'pg';
import type { Surroundings } from '../servers/server';
import { makeDatabases, within } from './make-databases';
import type { Tokens } from './members';
import type { Size } from './size';
import { keepSignedIn, takeBack } from './take-back';

/** A PostgreSQL of its own with the data set in it. */
export interface World extends Surroundings {
  readonly tokens: Tokens;
  /** The process above those that serve connections. */
  readonly pid: number;
  readonly version: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Undoes all bookings, and keeps everybody signed in as people at work do. */
  refresh(): Promise<void>;
  /** What is left to do where nobody has booked. */
  keepSignedIn(): Promise<void>;
  close(): Promise<void>;
}

// Our API's own number; every peer gets as many.
const POOL = 16;
const SHOWN = ['shared_buffers', 'work_mem', 'jit', 'synchronous_commit', 'fsync', 'max_connections'];

const settingsOf = async (admin: Client): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await admin.query<{ name: string; value: string }>(
    `select name, current_setting(name) as value from pg_settings where name = any ($1) order by name`,
    [SHOWN],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

/** Several of them in one PostgreSQL, so that they can be measured in turns. */
export interface Cluster {
  readonly worlds: readonly World[];
  close(): Promise<void>;
}

/** Starts a PostgreSQL with a database for each size, migrates and fills them; `say` is told how far it is. */
export const openCluster = async (sizes: readonly Size[], say: (line: string) => void): Promise<Cluster> => {
  // The prefix and the file let the next run of the tests sweep what a killed bench leaves behind.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-test-'));
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'owner-pid'), String(process.pid));
  const admins: Client[] = [];
  const folders = new Set([folder]);
  const close = async (): Promise<void> => {
    for (const admin of admins) await admin.end();
    await stopPostgres(folder);
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  };
  try {
    const filled = await makeDatabases({ folder, sizes, say, leaves: (each) => folders.add(each) });
    const server = await startPostgres({ folder, durable: true });
    const urls = await prepareRoles(server.url, filled.passwords);
    const {
      tokens,
      databases,
      passwords: { peerPassword },
    } = filled;
    const [pid] = readFileSync(path.join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n');
    const worlds: World[] = [];
    for (const [at, size] of sizes.entries()) {
      const pathname = `/${databases[at] ?? ''}`;
      const admin = new Client({ connectionString: within(server.url, { pathname }) });
      await admin.connect();
      admins.push(admin);
      const { rows } = await admin.query<{ server_version: string }>('show server_version');
      worlds.push({
        ...{ tokens, pool: POOL, close, pid: Number(pid) },
        ownerUrl: within(urls.ownerUrl, { pathname }),
        apiUrl: within(urls.apiUrl, { pathname }),
        peerUrl: within(server.url, { pathname, username: 'bench_peer', password: peerPassword }),
        settings: await settingsOf(admin),
        version: rows[0]?.server_version ?? 'unknown',
        refresh: () => takeBack(admin, size),
        keepSignedIn: () => keepSignedIn(admin),
      });
    }
    return { worlds, close };
  } catch (fault) {
    await close();
    throw fault;
  }
};

/** One of them by itself. */
export const openWorld = async (size: Size, say: (line: string) => void): Promise<World> => {
  const { worlds, close } = await openCluster([size], say);
  const [world] = worlds;
  if (world) return world;
  await close();
  throw new Error('no database was made');
};
