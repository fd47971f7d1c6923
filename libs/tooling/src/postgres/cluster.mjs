import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { keepsMemory } from './keeps-memory.mjs';
import { reachableFolder, serverPrograms } from './places.mjs';
import { runningServer } from './running.mjs';
import { serverUser } from './server-user.mjs';

const ADMIN = 'vrijhaven_admin';

/** Failing statements stay out of the server's log: they may carry what a person wrote. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: 200,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  jit: 'off',
};
/** Tests throw their data away; nothing else may ever run with these. */
const disposable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const run = (program, args, user) =>
  new Promise((resolve, reject) => {
    // `ignore` for the output of pg_ctl: the server inherits it and would keep a pipe open for ever.
    const env = { ...keepsMemory, ...process.env, LC_ALL: 'C' };
    const child = spawn(program, args, { ...user, cwd: '/', stdio: 'ignore', env });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(program)} ended with ${String(code)}`));
    });
  });

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const urlFor = (port, password) => `postgresql://${ADMIN}:${password}@127.0.0.1:${String(port)}/postgres`;

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Made beside its place and moved there when it is whole: a folder `data` is never a half-made one. */
async function initialise({ programs, user, data, secret }) {
  const password = randomBytes(24).toString('hex');
  const draft = `${data}.new`;
  const handover = `${data}.first-password`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(handover, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(handover, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const name of [draft, handover]) chownSync(name, user.uid, user.gid);
  try {
    await run(
      programs.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${ADMIN}`,
        `--pwfile=${handover}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      user,
    );
  } finally {
    rmSync(handover, { force: true });
  }
  writeFileSync(secret, password, { mode: 0o600 });
  renameSync(draft, data);
}

async function launch({ programs, user, data, settings }) {
  const log = path.join(data, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    rmSync(log, { force: true });
    const options = Object.entries({ ...settings, port }).map(([name, value]) => `-c ${name}='${String(value)}'`);
    try {
      await run(programs.control, ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options.join(' ')], user);
      return port;
    } catch (fault) {
      if (attempt < 3) continue; // another process may have taken the port in between
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
      throw new Error(`PostgreSQL did not start from ${data}.\n${lines}`, { cause: fault });
    }
  }
}

/** Stops the server that holds `folder/data`, if there is one. Never touches any other process. */
export async function stopPostgres(wanted) {
  const user = serverUser();
  const folder = reachableFolder(wanted, user, () => undefined);
  const data = path.join(folder, 'data');
  const running = existsSync(data) ? runningServer(data) : undefined;
  if (running === undefined || running === 'stale') return false;
  const programs = await serverPrograms(user);
  await run(programs.control, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', data], user);
  return true;
}

/**
 * Starts the embedded PostgreSQL on a folder of its own (made and initialised when new), or takes over the server that
 * an earlier, killed run left on it.
 * @param {{ folder: string, durable?: boolean, settings?: Record<string, string | number>, say?: (line: string) => void }} wish
 *   `durable: false` is for tests only.
 * @returns `{ url, port, folder, reused, stop }`; the URL is the superuser's, password included, and leads to database `postgres`.
 */
export async function startPostgres({ folder: wanted, durable = true, settings = {}, say = () => undefined }) {
  const user = serverUser();
  const folder = reachableFolder(wanted, user, say);
  const data = path.join(folder, 'data');
  const secret = path.join(folder, 'admin-password');
  const stop = () => stopPostgres(wanted);

  const running = existsSync(data) ? runningServer(data) : undefined;
  if (running === 'stale') rmSync(path.join(data, 'postmaster.pid'));
  else if (running !== undefined) {
    const url = urlFor(running.port, existsSync(secret) ? readFileSync(secret, 'utf8') : '');
    if (await answers(url)) return { url, port: running.port, folder, reused: true, stop };
    await stop();
  }

  const programs = await serverPrograms(user);
  if (!existsSync(data)) await initialise({ programs, user, data, secret });
  else if (!existsSync(secret)) {
    throw new Error(`${secret} is gone, and ${data} cannot be opened without it. Put it back from your copy.`);
  }
  const all = { ...always, ...(durable ? {} : disposable), ...settings };
  const port = await launch({ programs, user, data, settings: all });
  return { url: urlFor(port, readFileSync(secret, 'utf8')), port, folder, reused: false, stop };
}
