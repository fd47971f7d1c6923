import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from './config';

const SECRET = 'ab'.repeat(32);
const LEAST = { DATABASE_URL: 'postgres://a@b/c', VRIJHAVEN_SECRET: SECRET };

describe('the configuration', () => {
  it('needs a database and a secret, and fills in the rest for this machine alone', () => {
    expect(readConfig(LEAST)).toMatchObject({
      databaseUrl: 'postgres://a@b/c',
      ownerDatabaseUrl: 'postgres://a@b/c',
      server: { production: false, demo: false, host: '127.0.0.1', port: 3000, origins: [], bootstrapToken: undefined },
    });
  });

  it.each([
    ['DATABASE_URL', { VRIJHAVEN_SECRET: SECRET }],
    ['VRIJHAVEN_SECRET', { DATABASE_URL: 'postgres://a@b/c' }],
    ['32 random bytes', { ...LEAST, VRIJHAVEN_SECRET: 'short' }],
    ['PORT', { ...LEAST, PORT: 'http' }],
    ['VRIJHAVEN_ORIGINS', { ...LEAST, NODE_ENV: 'production' }],
  ])('says to set %s', (what, environment) => {
    expect(() => readConfig(environment)).toThrow(what);
  });

  it('takes secrets from files', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-config-'));
    const file = path.join(folder, 'secret');
    await writeFile(file, `${SECRET}\n`);
    const { server } = readConfig({ DATABASE_URL: 'postgres://a@b/c', VRIJHAVEN_SECRET_FILE: file });
    expect(Buffer.from(server.secret).toString('hex')).toBe(SECRET);
    await rm(folder, { recursive: true });
  });

  it('reads several origins', () => {
    const origins = 'https://desk.example.org, https://apply.example.org';
    expect(readConfig({ ...LEAST, NODE_ENV: 'production', VRIJHAVEN_ORIGINS: origins }).server.origins).toEqual([
      'https://desk.example.org',
      'https://apply.example.org',
    ]);
  });
});
