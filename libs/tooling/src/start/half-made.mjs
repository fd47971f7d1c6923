// A start that is killed while it makes the demonstration leaves an organisation that nobody has the keys of, and
// that no later start could found again.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** The organisation that `cli demo seed` wrote down before it began, when it never came to its end; else undefined. */
export function interruptedSeed(home) {
  const [begun, done] = ['demo.begun.json', 'demo.json'].map((name) => path.join(home, name));
  if (!existsSync(begun) || existsSync(done)) return undefined;
  return JSON.parse(readFileSync(begun, 'utf8')).organisation;
}

async function holds(client, organisation) {
  const { rows } = await client.query(`select to_regclass('public.organisation') is not null as made`);
  if (!rows[0].made) return false;
  const found = await client.query('select id from organisation');
  return found.rowCount === 1 && found.rows[0].id === organisation;
}

/**
 * Drops the embedded server's database when all it holds is the demonstration that was interrupted: its id is random
 * and was written down before it was founded. Any other database stays as it is.
 * @param adminUrl the superuser's, to the database of the platform
 * @returns whether it was dropped
 */
export async function discardHalfMade({ home, adminUrl }) {
  const organisation = interruptedSeed(home);
  if (organisation === undefined) return false;
  const inside = new pg.Client({ connectionString: adminUrl });
  await inside.connect();
  const ours = await holds(inside, organisation).finally(() => inside.end());
  if (ours) {
    const url = new URL(adminUrl);
    const database = url.pathname.slice(1);
    url.pathname = '/postgres';
    const outside = new pg.Client({ connectionString: url.href });
    await outside.connect();
    // `force`: the API of the killed start may still be closing its connections.
    await outside
      .query(`drop database ${outside.escapeIdentifier(database)} with (force)`)
      .finally(() => outside.end());
  }
  rmSync(path.join(home, 'demo.begun.json'));
  return ours;
}
