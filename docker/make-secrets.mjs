// node docker/make-secrets.mjs: writes every secret file that compose.yaml names, each once, with fresh randomness.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./secrets/', import.meta.url));
const password = () => randomBytes(24).toString('base64url');
const [owner, api] = [password(), password()];
const url = (user, secret) => `postgresql://${user}:${secret}@postgres:5432/vrijhaven`;

const files = {
  postgres_admin_password: password(),
  postgres_owner_password: owner,
  postgres_api_password: api,
  postgres_follower_password: password(),
  owner_database_url: url('vrijhaven_owner', owner),
  database_url: url('vrijhaven_api', api),
  api_secret: randomBytes(32).toString('base64url'),
  bootstrap_token: password(),
};
const known = Object.keys(files).filter((name) => existsSync(folder + name));
if (known.length > 0) {
  console.error(`Nothing written: ${known.join(', ')} exist already, and a new one would not fit the database.`);
  process.exit(1);
}
// Each container reads its files as its own user, so they are open; the folder is what is closed to others here.
chmodSync(folder, 0o700);
for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text, { mode: 0o644, flag: 'wx' });
console.log(`${String(Object.keys(files).length)} files in docker/secrets.`);
