// What this installation keeps between starts, outside version control and readable by its owner alone.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shell/run.mjs';

const secret = (bytes) => randomBytes(bytes).toString('base64url');

/** Folder and settings; every secret is made on first use and kept. */
export function openHome() {
  const folder = path.resolve(root, process.env.VRIJHAVEN_HOME ?? '.vrijhaven');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const settings = {
    secret: secret(32), // fake salts and pseudonyms of the API
    bootstrapToken: secret(24), // opens the one-time ceremony that creates the organisation
    ownerPassword: secret(24),
    apiPassword: secret(24),
    ...known,
  };
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file); // a crash leaves the old file or the new one, never half of one
  return { folder, settings };
}
