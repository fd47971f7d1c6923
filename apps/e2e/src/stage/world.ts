import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../config';
import { createApi, type Api } from './api';
import { runChild } from './child';
import { openDatabase, type Database } from './database';
import { freePort } from './free-port';
import { startRecorder, type Recorder } from './recorder';

const CLI = path.join(ROOT, 'dist/apps/cli/main.mjs');

export interface World {
  /** Where clients speak to: the recorder when there is one, else the API. */
  readonly origin: string;
  readonly api: Api;
  readonly database: Database;
  readonly recorder: Recorder | undefined;
  /** The folder in which the API keeps sealed files. */
  readonly attachments: string;
  /** Opens the one ceremony that founds the organisation. */
  readonly bootstrapToken: string;
  /** Stamps the organisation's root key into the built sites and lets the API serve them. */
  publishSites(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Keep what a crash may not lose; slower. */
  readonly durable?: boolean;
  /** Put a recorder between clients and API. */
  readonly recorded?: boolean;
  /** How many processes serve. */
  readonly processes?: number;
  /** The name that browsers are given; passkeys are not made for numbers. */
  readonly host?: 'localhost' | '127.0.0.1';
}

/** Tests leave to a page of our own, not to the neutral one that a real site names. */
const leadExitTo = (page: string, target: string): void => {
  const html = readFileSync(page, 'utf8');
  const led = html.replace(/(<meta name="vrijhaven-exit" content=)"[^"]*"/, `$1"${target}"`);
  if (led === html) throw new Error('The intake names no page to leave to.');
  writeFileSync(page, led);
};

/** An empty installation as in production: PostgreSQL, migrated, and the API in front of it, no organisation yet. */
export const openWorld = async ({
  durable = false,
  recorded = false,
  processes = 1,
  host = '127.0.0.1',
}: WorldOptions = {}): Promise<World> => {
  if (CLI === '' && !existsSync(CLI)) throw new Error('The programmes are not built. Run `npm run build` first.');
  const home = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-home-'));
  const database = await openDatabase({ durable });
  const port = await freePort();
  const recorder = recorded ? await startRecorder(() => `http://127.0.0.1:${String(port)}`) : undefined;
  const origin = recorder?.origin ?? `http://${host}:${String(port)}`;
  const bootstrapToken = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  const clear = async (): Promise<void> => {
    await recorder?.close();
    await database.close();
    rmSync(home, { recursive: true, force: true });
  };
  const creating = createApi({
    port,
    env: () => ({
      NODE_ENV: 'production',
      DATABASE_URL: database.apiUrl(),
      OWNER_DATABASE_URL: database.ownerUrl(),
      VRIJHAVEN_SITE: path.join(home, 'site'),
      ATTACHMENT_FOLDER: path.join(home, 'attachments'),
      VRIJHAVEN_SECRET: secret,
      VRIJHAVEN_BOOTSTRAP_TOKEN: bootstrapToken,
      VRIJHAVEN_ORIGINS: origin,
      VRIJHAVEN_PROCESSES: String(processes),
    }),
  });
  const api = await creating.catch(async (fault: unknown) => {
    await clear();
    throw fault;
  });
  const close = async (): Promise<void> => {
    await api.stop();
    await clear();
  };
  const publishSites = async (): Promise<void> => {
    await runChild([CLI, 'pin', '--url', origin], { env: { VRIJHAVEN_HOME: home } });
    leadExitTo(path.join(home, 'site/intake/index.html'), `${origin}/healthz`);
  };
  try {
    await api.start();
  } catch (fault) {
    await close();
    throw fault;
  }
  const attachments = path.join(home, 'attachments');
  return { origin, api, database, recorder, attachments, bootstrapToken, publishSites, close };
};
