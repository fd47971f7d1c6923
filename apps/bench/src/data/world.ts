import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rowSecurity } from '@vrijhaven/access';
import { migrate } from '@vrijhaven/database';
import { prepareRoles, startPostgres } from '../../../../libs/tooling/bin/postgres.mjs';
import { Client } from 'pg';
import { ROOT } from '../config';
import type { Surroundings } from '../servers/server';
import { fill } from './fill';
import { addMembers, type Tokens } from './members';
import type { Size } from './size';
import { takeBack } from './take-back';

/** A PostgreSQL of its own with the data set in it. */
export interface World extends Surroundings {
  readonly tokens: Tokens;
  /** The process above those that serve connections. */
  readonly pid: number;
  readonly version: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Undoes all bookings, and keeps everybody signed in as people at work do. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

// Our API's own number; every peer gets as many.
const POOL = 16;
const SHOWN = ['shared_buffers', 'work_mem', 'jit', 'synchronous_commit', 'fsync', 'max_connections'];

// They read and write the same tables, and no policy stands in their way: that is what ours is compared with.
const addPeer = async (admin: Client, password: string): Promise<void> => {
  await admin.query(`create role bench_peer login bypassrls password '${password}'`);
  await admin.query(`grant usage on schema public to bench_peer`);
  await admin.query(`grant select, insert, update, delete on all tables in schema public to bench_peer`);
  await admin.query(`grant usage on all sequences in schema public to bench_peer`);
  // Functions of a row, for the peer that makes its schema from tables; ours are told apart by whom they answer to.
  const made = readFileSync(path.join(ROOT, 'apps/bench/peers/postgraphile.sql'), 'utf8');
  await admin.query(made);
  const names = [...made.matchAll(/^create function (\w+)/gm)].map(([, name]) => name);
  await admin.query(`grant execute on function ${names.join(', ')} to bench_peer`);
};

const settingsOf = async (admin: Client): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await admin.query<{ name: string; value: string }>(
    `select name, current_setting(name) as value from pg_settings where name = any ($1) order by name`,
    [SHOWN],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

/** Three passwords that nobody has to know. */
const passwords = (): Readonly<Record<'ownerPassword' | 'apiPassword' | 'peerPassword', string>> => {
  const [ownerPassword = '', apiPassword = '', peerPassword = ''] = [1, 2, 3].map(() =>
    randomBytes(12).toString('hex'),
  );
  return { ownerPassword, apiPassword, peerPassword };
};

const within = (url: string, changes: Partial<Pick<URL, 'pathname' | 'username' | 'password'>>): string =>
  Object.assign(new URL(url), changes).href;

const makeDatabase = async (url: string, statement: string): Promise<void> => {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
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
  const server = await startPostgres({ folder, durable: true });
  const admins: Client[] = [];
  const close = async (): Promise<void> => {
    for (const admin of admins) await admin.end();
    await server.stop();
    for (const each of new Set([server.folder, folder])) rmSync(each, { recursive: true, force: true });
  };
  const connect = async (database: string): Promise<Client> => {
    const admin = new Client({ connectionString: within(server.url, { pathname: database }) });
    await admin.connect();
    admins.push(admin);
    return admin;
  };
  try {
    const { peerPassword, ...roles } = passwords();
    const urls = await prepareRoles(server.url, roles);
    await migrate(urls.ownerUrl, rowSecurity());
    const first = new URL(urls.apiUrl).pathname;
    const making = new Client({ connectionString: within(server.url, { pathname: first }) });
    await making.connect();
    const tokens = await addMembers(making);
    await addPeer(making, peerPassword);
    await making.end();
    const others = sizes.slice(1).map((_, at) => `${first.slice(1)}_${String(at + 1)}`);
    // Sessions are copied too: whoever is signed in at one of them is at all.
    for (const name of others)
      await makeDatabase(server.url, `create database ${name} template ${first.slice(1)} owner vrijhaven_owner`);
    const [pid] = readFileSync(path.join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n');
    const worlds: World[] = [];
    for (const [at, size] of sizes.entries()) {
      const database = at === 0 ? first : `/${others[at - 1] ?? ''}`;
      const admin = await connect(database);
      say(`filling: ${String(size.applications)} applications`);
      await fill(admin, size);
      const { rows } = await admin.query<{ server_version: string }>('show server_version');
      worlds.push({
        ...{ tokens, pool: POOL, close, pid: Number(pid) },
        ownerUrl: within(urls.ownerUrl, { pathname: database }),
        apiUrl: within(urls.apiUrl, { pathname: database }),
        peerUrl: within(server.url, { pathname: database, username: 'bench_peer', password: peerPassword }),
        settings: await settingsOf(admin),
        version: rows[0]?.server_version ?? 'unknown',
        refresh: () => takeBack(admin, size),
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
