import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import { runChild, spawnChild, type Child } from './child';
import { freePort } from './free-port';
import { until } from './until';

const MAIN = path.join(ROOT, 'dist/apps/api/main.mjs');

export interface Api {
  readonly origin: string;
  /** Standard output and error of every process so far. */
  output(): Buffer;
  isRunning(): boolean;
  /** Of the process that was started last. */
  pid(): number;
  start(): Promise<void>;
  /** In order by default; `SIGKILL` as a crash. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface ApiOptions {
  /** Read at every start: an address may change after a crash of the database. */
  readonly env: () => Readonly<Record<string, string>>;
  readonly port?: number;
}

const statusOf = (address: string): Promise<number> =>
  fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** The built API as a process of its own. It keeps its port over restarts. Migrates first. */
export const createApi = async ({ env, port }: ApiOptions): Promise<Api> => {
  if (!existsSync(MAIN)) throw new Error('The API is not built. Run `npm run build` first.');
  const chosen = port ?? (await freePort());
  const origin = `http://127.0.0.1:${String(chosen)}`;
  const everything = () => ({ ...env(), HOST: '127.0.0.1', PORT: String(chosen) });
  await runChild([MAIN, 'migrate'], { env: everything() });
  const children: Child[] = [];
  const last = (): Child | undefined => children.at(-1);
  return {
    origin,
    output: () => Buffer.concat(children.map((child) => child.output())),
    isRunning: () => last()?.isRunning() ?? false,
    pid: () => last()?.pid ?? 0,
    start: async () => {
      const child = spawnChild([MAIN, 'serve'], { env: everything() });
      children.push(child);
      await until('the API is ready', async () => {
        if (!child.isRunning()) throw new Error(`The API ended:\n${child.output().toString()}`);
        return (await statusOf(`${origin}/readyz`)) === 200;
      });
    },
    stop: async (signal) => last()?.end(signal),
  };
};
