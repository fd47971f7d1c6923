import {
  mkdirSync,
  mkdtempSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres, stopPostgres } from './cluster.mjs';

const PREFIX = 'vrijhaven-test-';

const alive = (pid) => {
  try {
    process.kill(pid, 0); // signal 0 asks only whether it exists
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
};

/** Stops and deletes what killed test runs left behind. */
async function sweep(base) {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(base, name);
    const owner = path.join(folder, 'owner-pid');
    if (!existsSync(owner) || alive(Number(readFileSync(owner, 'utf8')))) continue;
    await stopPostgres(folder).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fresh server for one test run, without durability; `stop()` also deletes its data. */
export async function startTestPostgres() {
  const base = os.tmpdir();
  mkdirSync(base, { recursive: true });
  await sweep(base);
  const folder = mkdtempSync(path.join(base, PREFIX));
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'owner-pid'), String(process.pid));
  const server = await startPostgres({ folder, durable: false });
  const stop = async () => {
    await server.stop();
    rmSync(server.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}
