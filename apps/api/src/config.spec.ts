import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from './config';

const SECRET = 'ab'.repeat(32);
const LEAST = { DATABASE_URL: 'postgres://a@b/c', VRIJHAVEN_SECRET: SECRET };
const PRODUCTION = { ...LEAST, NODE_ENV: 'production', ATTACHMENT_FOLDER: '/srv/attachments' };

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
    ['VRIJHAVEN_PROCESSES', { ...LEAST, VRIJHAVEN_PROCESSES: '0' }],
    ['DATABASE_POOL', { ...LEAST, DATABASE_POOL: 'many' }],
    ['VRIJHAVEN_ORIGINS', PRODUCTION],
    ['ATTACHMENT_FOLDER', { ...LEAST, NODE_ENV: 'production', VRIJHAVEN_ORIGINS: 'https://desk.example.org' }],
    ['folder or s3', { ...LEAST, ATTACHMENT_STORE: 'ftp' }],
    ['S3_ENDPOINT', { ...LEAST, ATTACHMENT_STORE: 's3' }],
    [
      'https',
      { ...PRODUCTION, VRIJHAVEN_ORIGINS: 'https://a.example', ATTACHMENT_STORE: 's3', S3_ENDPOINT: 'http://s3' },
    ],
    ['S3_SECRET', { ...LEAST, ATTACHMENT_STORE: 's3', S3_ENDPOINT: 'http://s3', S3_BUCKET: 'b', S3_KEY_ID: 'k' }],
  ])('says to set %s', (what, environment) => {
    expect(() => readConfig(environment)).toThrow(what);
  });

  it('finds a store for attachments: a folder, or an object store with its secret in a file', async () => {
    expect(readConfig(LEAST).blobs).toEqual({ kind: 'folder', folder: 'tmp/attachments' });
    expect(readConfig({ ...LEAST, ATTACHMENT_FOLDER: '/srv/a' }).blobs).toEqual({ kind: 'folder', folder: '/srv/a' });
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vrijhaven-config-'));
    const file = path.join(folder, 'secret');
    await writeFile(file, 'the secret\n');
    const environment = {
      ...LEAST,
      ATTACHMENT_STORE: 's3',
      S3_ENDPOINT: 'https://s3.example.org/',
      S3_BUCKET: 'files',
    };
    expect(readConfig({ ...environment, S3_KEY_ID: 'key', S3_SECRET_FILE: file }).blobs).toEqual({
      ...{ kind: 's3', endpoint: 'https://s3.example.org', region: 'us-east-1', bucket: 'files' },
      ...{ keyId: 'key', secret: 'the secret' },
    });
    await rm(folder, { recursive: true });
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
    expect(readConfig({ ...PRODUCTION, VRIJHAVEN_ORIGINS: origins }).server.origins).toEqual([
      'https://desk.example.org',
      'https://apply.example.org',
    ]);
  });
});
