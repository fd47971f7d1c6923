// Writes the organisation's root key and id into the pages of a built site; refuses anything that is not one.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [folder, rootKey = '', organisation = ''] = process.argv.slice(2);
if (!/^[A-Za-z0-9_-]{43}$/.test(rootKey))
  throw new Error('VRIJHAVEN_ROOT must be the root key: 43 letters of base64url');
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organisation)) {
  throw new Error('VRIJHAVEN_ORGANISATION must be the id of the organisation');
}
const values = { __VRIJHAVEN_ROOT__: rootKey, __VRIJHAVEN_ORGANISATION__: organisation, __VRIJHAVEN_DEMO__: 'no' };

for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.html')) continue;
  const file = path.join(folder, name);
  const page = readFileSync(file, 'utf8');
  const pinned = page.replace(/__VRIJHAVEN_[A-Z]+__/g, (place) => values[place] ?? place);
  if (/__VRIJHAVEN_[A-Z]+__/.test(pinned)) throw new Error(`${file} has a place that nobody fills`);
  writeFileSync(file, pinned);
}
