import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from '../shell/run.mjs';

const main = path.join(root, 'dist/apps/api/main.mjs');
const tether = pathToFileURL(path.join(root, 'libs/tooling/src/start/tether.mjs')).href;

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** PORT, or the first free one from 3000 on. */
export async function choosePort() {
  if (process.env.PORT) return Number(process.env.PORT);
  for (let port = 3000; port < 3100; port += 1) if (await isFree(port)) return port;
  throw new Error('No free port from 3000 to 3099. Name one in PORT.');
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** HTTP status of an address; 0 when nobody answers. */
export const statusOf = (address) =>
  fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** Starts the API and waits until it is ready. `exited` resolves with its code, whenever it ends. */
export async function serveApi(env, origin) {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', tether, main, 'serve'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let ended;
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
  while ((await statusOf(`${origin}/readyz`)) !== 200) {
    if (ended !== undefined) throw new Error(`The API ended with ${String(ended)} before it was ready.`);
    if (Date.now() > limit) {
      await stop();
      throw new Error('The API was not ready within a minute.');
    }
    await pause(100);
  }
  return { exited, stop };
}
