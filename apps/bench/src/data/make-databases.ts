import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rowSecurity } from '@vrijhaven/access';
import { migrate } from '@vrijhaven/database';
import { prepareRoles, startPostgres } from '../../../../libs/tooling/bin/postgres.mjs';
import { Client } from 'pg';
import { ROOT } from '../config';
import { fill } from './fill';
import { addMembers, type Tokens } from './members';
import type { Size } from './size';

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

/** Three passwords that nobody has to know. */
const passwords = (): Readonly<Record<'ownerPassword' | 'apiPassword' | 'peerPassword', string>> => {
  const [ownerPassword = '', apiPassword = '', peerPassword = ''] = [1, 2, 3].map(() =>
    randomBytes(12).toString('hex'),
  );
  return { ownerPassword, apiPassword, peerPassword };
};

/** The same server as somebody else, or another database of it. */
export const within = (url: string, changes: Partial<Pick<URL, 'pathname' | 'username' | 'password'>>): string =>
  Object.assign(new URL(url), changes).href;

const runAs = async (url: string, statement: string): Promise<void> => {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
};

/** While it is filled, and only then: nothing of it has to outlive a crash, and checkpoints would only be in the way. */
const FILLING = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  ...{ wal_level: 'minimal', max_wal_senders: 0, max_wal_size: '16GB', checkpoint_timeout: '1h' },
  ...{ shared_buffers: '1GB', max_parallel_maintenance_workers: 4 },
};

export interface Filled {
  readonly passwords: ReturnType<typeof passwords>;
  readonly tokens: Tokens;
  /** By the order of sizes. */
  readonly databases: readonly string[];
}

interface Filling {
  readonly folder: string;
  readonly sizes: readonly Size[];
  readonly say: (line: string) => void;
  /** Told of a folder that is to be removed in the end. */
  readonly leaves: (folder: string) => void;
}

/** Makes a database for each size, migrated and filled, in a PostgreSQL that is stopped afterwards. */
export const makeDatabases = async ({ folder, sizes, say, leaves }: Filling): Promise<Filled> => {
  const server = await startPostgres({ folder, durable: true, settings: FILLING });
  leaves(server.folder);
  const connect = async (database: string): Promise<Client> => {
    const client = new Client({ connectionString: within(server.url, { pathname: `/${database}` }) });
    await client.connect();
    return client;
  };
  try {
    const words = passwords();
    const urls = await prepareRoles(server.url, words);
    await migrate(urls.ownerUrl, rowSecurity());
    const first = new URL(urls.apiUrl).pathname.slice(1);
    const making = await connect(first);
    const tokens = await addMembers(making);
    await addPeer(making, words.peerPassword);
    await making.end();
    const databases = sizes.map((_, at) => (at === 0 ? first : `${first}_${String(at)}`));
    // Sessions are copied too: whoever is signed in at one of them is at all.
    for (const name of databases.slice(1))
      await runAs(server.url, `create database ${name} template ${first} owner vrijhaven_owner`);
    for (const [at, size] of sizes.entries()) {
      const begun = performance.now();
      await fill(() => connect(databases[at] ?? ''), size);
      const took = ((performance.now() - begun) / 1_000).toFixed(0);
      say(`filled: ${String(size.applications)} applications in ${took} s`);
    }
    return { passwords: words, tokens, databases };
  } finally {
    await server.stop();
    // What was written without waiting is on the disk before anything is measured.
    execFileSync('sync');
  }
};
