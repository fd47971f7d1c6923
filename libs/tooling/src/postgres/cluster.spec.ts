import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres, stopPostgres } from '../../bin/postgres.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cluster-'));
chmodSync(folder, 0o755);
const data = path.join(folder, 'data');
const pidFile = path.join(data, 'postmaster.pid');
const pid = (): number => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);

afterAll(async () => {
  await stopPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: string }>(statement);
    return rows[0]?.answer ?? '';
  } finally {
    await client.end();
  }
}

const alive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
};

/** A killed process whose parent does not ask after it, as the first process of a container may not, stays listed. */
const isZombie = (process_: number): boolean => {
  const file = `/proc/${String(process_)}/stat`;
  return existsSync(file) && /\) Z /.test(readFileSync(file, 'utf8'));
};

const waitUntilGone = async (process_: number): Promise<void> => {
  while (alive(process_) && !isZombie(process_)) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('the embedded server', () => {
  it('starts from nothing, on this machine alone, crash-safe, with a password', async () => {
    const server = await startPostgres({ folder });
    expect(server.reused).toBe(false);
    expect(await ask(server.url, 'select fsync as answer from (select current_setting($$fsync$$) as fsync) s')).toBe(
      'on',
    );
    expect(await ask(server.url, `select current_setting('listen_addresses') as answer`)).toBe('127.0.0.1');
    const guess = new URL(server.url);
    guess.password = 'guess';
    await expect(ask(guess.href, 'select 1 as answer')).rejects.toThrow('password');
    await ask(server.url, 'create table kept as select 7 as n');
  });

  it('is taken over by the next start when its starter was killed', async () => {
    const before = pid();
    const script = `import { startPostgres } from ${JSON.stringify(path.resolve('libs/tooling/bin/postgres.mjs'))};
      const { reused } = await startPostgres({ folder: ${JSON.stringify(folder)} });
      process.stdout.write(String(reused), () => process.kill(process.pid, 'SIGKILL'));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
    await new Promise((resolve) => child.once('exit', resolve));
    expect(told).toBe('true');
    expect(pid()).toBe(before);
    expect(alive(before)).toBe(true);
  });

  it('comes back with its data after it was killed itself', async () => {
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await waitUntilGone(killed);
    const server = await startPostgres({ folder });
    expect(server.reused).toBe(false);
    expect(await ask(server.url, 'select n::text as answer from kept')).toBe('7');
  });

  it('never touches a stranger whose process number stands in a stale pid file', async () => {
    await stopPostgres(folder);
    const stranger = spawn('sleep', ['60']);
    try {
      writeFileSync(pidFile, `${String(stranger.pid)}\n${data}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);
      expect(await stopPostgres(folder)).toBe(false);
      const server = await startPostgres({ folder });
      expect(alive(stranger.pid!)).toBe(true);
      expect(await ask(server.url, 'select n::text as answer from kept')).toBe('7');
    } finally {
      stranger.kill();
    }
  });

  it('never starts afresh over data that it cannot open', async () => {
    await stopPostgres(folder);
    const [secret, aside] = [path.join(folder, 'admin-password'), path.join(folder, 'aside')];
    renameSync(secret, aside);
    await expect(startPostgres({ folder })).rejects.toThrow('is gone');
    renameSync(aside, secret);
    const server = await startPostgres({ folder });
    expect(await ask(server.url, 'select n::text as answer from kept')).toBe('7');
    expect(await server.stop()).toBe(true);
    expect(existsSync(pidFile)).toBe(false);
  });

  it('clears away what an interrupted initialisation left', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(path.join(other, 'data.new/half-made'), { recursive: true });
    const server = await startPostgres({ folder: other });
    expect(await ask(server.url, 'select 1::text as answer')).toBe('1');
    await server.stop();
  });
});

if (process.getuid?.() === 0) {
  it('as root, moves programmes and data to where the server’s user can enter', async () => {
    const closed = mkdtempSync(path.join(os.tmpdir(), 'closed-'));
    chmodSync(closed, 0o700);
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const server = await startPostgres({ folder: path.join(closed, 'postgres'), say });
    try {
      expect(server.folder.startsWith(closed)).toBe(false);
      expect(lines.join()).toContain(server.folder);
      expect(execFileSync('stat', ['-c', '%U', path.join(server.folder, 'data')], { encoding: 'utf8' })).toBe(
        'postgres\n',
      );
    } finally {
      await server.stop();
      rmSync(server.folder, { recursive: true, force: true });
      rmSync(closed, { recursive: true, force: true });
    }
  }, 30_000);
}
