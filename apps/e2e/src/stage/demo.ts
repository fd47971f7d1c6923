import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stopPostgres } from '../../../../libs/tooling/bin/postgres.mjs';
import type { Login } from '../cast/cast';
import { ROOT } from '../config';
import { spawnChild, type Child } from './child';
import { freePort } from './free-port';
import { until } from './until';

export interface DemoStaff extends Login {
  readonly role: string;
}

/** What a start wrote down for whoever plays with it. */
export interface DemoFile {
  readonly staff: readonly DemoStaff[];
  readonly receipts: readonly { readonly phrase: string; readonly alias: string; readonly state: string }[];
}

/** One folder in which the one command is tried. */
export interface Home {
  readonly folder: string;
  readonly origin: string;
  /** Runs the command until its table is printed. */
  start(): Promise<{ readonly process: Child; readonly table: string }>;
  demo(): DemoFile;
  close(): Promise<void>;
}

const START = path.join(ROOT, 'libs/tooling/bin/start.mjs');
const FIRST_START = 240_000;

export const openHome = async (): Promise<Home> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-home-'));
  chmodSync(folder, 0o755); // the database's own user must be able to enter
  const port = await freePort();
  const started: Child[] = [];
  return {
    folder,
    origin: `http://127.0.0.1:${String(port)}`,
    start: async () => {
      const child = spawnChild([START], { env: { VRIJHAVEN_HOME: folder, PORT: String(port) } });
      started.push(child);
      const said = (): string => child.output().toString();
      await until(
        'the table is printed',
        () => {
          if (!child.isRunning()) throw new Error(`The start ended:\n${said()}`);
          return Promise.resolve(said().includes('Ctrl-C stops everything'));
        },
        FIRST_START,
      );
      return { process: child, table: said() };
    },
    demo: () => JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8')) as DemoFile,
    close: async () => {
      for (const child of started) await child.end('SIGINT');
      const data = path.join(folder, 'postgres');
      if (existsSync(data)) await stopPostgres(data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
