// `npm run backup [-- --to <folder>]`: one sealed file with every row of one moment. The API may go on serving.
import { createHash } from 'node:crypto';
import { mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyAttachments, storeFolder } from '../src/backup/attachments.mjs';
import { sealArchive } from '../src/backup/archive.mjs';
import { dump } from '../src/backup/dump.mjs';
import { backupKey, connect, installation } from '../src/backup/target.mjs';
import { openHome } from '../src/start/home.mjs';

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const folder = path.resolve(values.to ?? path.join(openHome().folder, 'backups'));
mkdirSync(folder, { recursive: true, mode: 0o700 });
const stamp = new Date().toISOString().slice(0, 16).replace(':', '');
const file = path.join(folder, `vrijhaven-${stamp}.backup`);
const draft = `${file}.part`;

const key = backupKey();
const source = await installation();
const client = await connect(source.url);
const hash = createHash('sha256');
let size = 0;
const target = openSync(draft, 'wx', 0o600);
try {
  for await (const part of sealArchive(key, dump(client))) {
    writeSync(target, part);
    hash.update(part);
    size += part.length;
  }
  fsyncSync(target);
  renameSync(draft, file);
} catch (fault) {
  rmSync(draft, { force: true });
  console.error(`✗ ${fault.message}`);
  process.exitCode = 1;
} finally {
  closeSync(target);
  await client.end();
  await source.close();
}
if (process.exitCode === undefined) {
  console.log(`${file}\n${String(size)} bytes, sha256 ${hash.digest('hex')}`);
  // After the rows: a chunk that came meanwhile is one too many, never one too few.
  const store = storeFolder(openHome().folder);
  if (store === undefined) console.log('Attachments lie in the object store and are NOT in it: copy the bucket now.');
  else {
    const { chunks, fresh } = copyAttachments(store, path.join(folder, 'attachments'));
    console.log(`${String(chunks)} chunks of attachments beside it, ${String(fresh)} of them new`);
  }
  console.log(
    'Settings and keys are not in it: keep settings.json and backup.key apart. Try it: npm run restore -- --verify',
  );
}
