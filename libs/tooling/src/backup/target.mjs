// Which database is backed up or restored, and with which key.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres/cluster.mjs';
import { openHome } from '../start/home.mjs';
import { prepareRoles } from '../start/roles.mjs';

/** The key of all backups of this installation: BACKUP_KEY_FILE, or one made on first use in the home folder. */
export function backupKey() {
  const { folder } = openHome();
  const file = process.env.BACKUP_KEY_FILE ?? path.join(folder, 'backup.key');
  if (!existsSync(file)) {
    if (process.env.BACKUP_KEY_FILE) throw new Error(`${file} does not exist.`);
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    console.log(`A key for backups was made: ${file}\nCopy it to another place: without it no backup opens.`);
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (key.length !== 32) throw new Error(`${file} must hold 32 bytes in base64url.`);
  return key;
}

export async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  return client;
}

/**
 * The database of this installation for somebody who sees past row security: BACKUP_DATABASE_URL, else the embedded
 * server's superuser. `owner` is the URL that migrates.
 */
export async function installation() {
  const { BACKUP_DATABASE_URL: url, OWNER_DATABASE_URL: ownerUrl, DATABASE_URL } = process.env;
  if (url) return { url, ownerUrl: ownerUrl ?? url, close: () => Promise.resolve() };
  if (DATABASE_URL) {
    throw new Error('Set BACKUP_DATABASE_URL to a role that sees past row security (superuser or BYPASSRLS).');
  }
  const { folder, settings } = openHome();
  const server = await startPostgres({ folder: path.join(folder, 'postgres') });
  const { ownerUrl: owner, adminUrl } = await prepareRoles(server.url, settings);
  const close = () => (server.reused ? Promise.resolve() : server.stop());
  return { url: adminUrl, ownerUrl: owner, close };
}
