import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { root } from '../shell/run.mjs';
import { TETHER } from './tethered.mjs';

const main = path.join(root, 'dist/apps/api/main.mjs');

/** The port when it is free, another one's number for 0, undefined when it is taken. */
const probed = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const { port: given } = probe.address();
      probe.close(() => resolve(given));
    });
  });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Some patience is for the API of a killed start, which is on its way out. */
async function freed(port, patience) {
  for (const limit = Date.now() + patience; ; await pause(100)) {
    const free = await probed(port);
    if (free !== undefined) return free;
    if (Date.now() > limit) break;
  }
  throw new Error(`Port ${String(port)} is in use. Name another one in PORT.`);
}

/** PORT (0: any), or the first free one from 3000 on. A stranger on it would answer in place of our own API. */
export async function choosePort(wanted = process.env.PORT, patience = 10_000) {
  if (wanted) return freed(Number(wanted), patience);
  for (let port = 3000; port < 3100; port += 1) if ((await probed(port)) !== undefined) return port;
  throw new Error('No free port from 3000 to 3099. Name one in PORT.');
}

/** HTTP status of an address; 0 when nobody answers. */
export const statusOf = (address) =>
  fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** Starts the API and waits until it, and no other that has its port, is ready. `exited` resolves with its code, whenever it ends. */
export async function serveApi(env, origin) {
  const child = spawn(process.execPath, ['--enable-source-maps', ...TETHER, main, 'serve'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let [ended, listens] = [undefined, false];
  child.once('message', () => (listens = true));
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      ended = signal ?? code;
      resolve(ended);
    });
  });
  const stop = async () => {
    if (ended !== undefined) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(late);
  };
  const limit = Date.now() + 60_000;
  while (!listens || (await statusOf(`${origin}/readyz`)) !== 200) {
    if (ended !== undefined) throw new Error(`The API ended with ${String(ended)} before it was ready.`);
    if (Date.now() > limit) {
      await stop();
      throw new Error('The API was not ready within a minute.');
    }
    await pause(100);
  }
  return { exited, stop };
}
