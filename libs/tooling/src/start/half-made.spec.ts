import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startTestPostgres } from '../../bin/postgres.mjs';
import { discardHalfMade } from './half-made.mjs';

const OURS = '00000000-0000-4000-8000-000000000001';
const ANOTHER = '00000000-0000-4000-8000-000000000002';

let server: Awaited<ReturnType<typeof startTestPostgres>>;
let home: string;
let adminUrl: string;

const withClient = async <Answer>(url: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // its database may be dropped below it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
const exists = (): Promise<boolean> =>
  withClient(
    server.url,
    async (client) => (await client.query(`select from pg_database where datname = 'half'`)).rowCount === 1,
  );
const founded = (id: string): Promise<unknown> =>
  withClient(adminUrl, (client) => client.query(`create table organisation as select '${id}'::uuid as id`));
const begun = (): void => {
  writeFileSync(path.join(home, 'demo.begun.json'), JSON.stringify({ organisation: OURS }));
};

beforeAll(async () => {
  server = await startTestPostgres();
  adminUrl = server.url.replace(/postgres$/, 'half');
}, 60_000);
afterAll(() => server.stop());

beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'home-'));
  await withClient(server.url, async (client) => {
    await client.query('drop database if exists half with (force)');
    await client.query('create database half');
  });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

describe('a start that was interrupted while it made the demonstration', () => {
  it('is begun anew: what it left is dropped, connections included, once', async () => {
    await founded(OURS);
    begun();
    await withClient(adminUrl, async () => {
      expect(await discardHalfMade({ home, adminUrl })).toBe(true);
    });
    expect(await exists()).toBe(false);
    expect(existsSync(path.join(home, 'demo.begun.json'))).toBe(false);
  });

  it('drops nothing when it had founded nothing', async () => {
    begun();
    expect(await discardHalfMade({ home, adminUrl })).toBe(false);
    expect(await exists()).toBe(true);
  });

  it.each([
    ['another organisation', () => founded(ANOTHER).then(begun)],
    ['no note of ours', () => founded(OURS)],
    [
      'a demonstration that was finished',
      () => {
        writeFileSync(path.join(home, 'demo.json'), '{}');
        return founded(OURS).then(begun);
      },
    ],
  ])('never drops a database with %s', async (_, prepare) => {
    await prepare();
    expect(await discardHalfMade({ home, adminUrl })).toBe(false);
    expect(await exists()).toBe(true);
  });
});
