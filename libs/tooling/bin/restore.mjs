// `npm run restore -- [file]`            into this installation's database, which must be empty
// `npm run restore -- --verify [file]`   into a scratch server that is thrown away; proves that the file is whole
// Without a file: the newest in the backups folder.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyAttachments, missingAttachments, storeFolder } from '../src/backup/attachments.mjs';
import { openArchive } from '../src/backup/archive.mjs';
import { linesOf, load } from '../src/backup/dump.mjs';
import { tallyTables } from '../src/backup/tables.mjs';
import { backupKey, connect, installation } from '../src/backup/target.mjs';
import { startTestPostgres } from '../src/postgres/throwaway.mjs';
import { root, run } from '../src/shell/run.mjs';
import { openHome } from '../src/start/home.mjs';
import { prepareRoles } from '../src/start/roles.mjs';

const { values, positionals } = parseArgs({ options: { verify: { type: 'boolean' } }, allowPositionals: true });

function newest() {
  const folder = path.join(openHome().folder, 'backups');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.backup')) : [];
  if (names.length === 0) throw new Error('There is no backup yet: npm run backup');
  return path.join(folder, names.sort().at(-1));
}

async function scratch() {
  const server = await startTestPostgres();
  const { ownerUrl, adminUrl } = await prepareRoles(server.url, { ownerPassword: 'scratch', apiPassword: 'scratch' });
  return { url: adminUrl, ownerUrl, close: server.stop };
}

async function migrate(ownerUrl) {
  if ((await run('nx', ['run', 'api:build'], { stdio: ['ignore', 'ignore', 'inherit'] })) !== 0) {
    throw new Error('The API could not be built.');
  }
  // `migrate` reads the whole configuration; the secret is of no use to it.
  const env = { DATABASE_URL: ownerUrl, OWNER_DATABASE_URL: ownerUrl, VRIJHAVEN_SECRET: '0'.repeat(64) };
  const code = await run('node', [path.join(root, 'dist/apps/api/main.mjs'), 'migrate'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) throw new Error('The database could not be migrated.');
}

async function compare(client, told) {
  await client.query(`begin read only; set local timezone to 'UTC'`);
  const found = await tallyTables(client);
  await client.query('commit');
  const wrong = Object.keys(told).filter((name) => told[name].digest !== found[name]?.digest);
  for (const [name, { rows }] of Object.entries(told)) {
    console.log(`${wrong.includes(name) ? '✗' : '✓'} ${name.padEnd(24)} ${String(rows).padStart(8)} rows`);
  }
  if (wrong.length > 0) throw new Error(`These tables differ from what was backed up: ${wrong.join(', ')}`);
}

/** The files that people attached: looked through, and put back unless this is a trial. */
async function attachments(client, kept) {
  const store = storeFolder(openHome().folder);
  if (store === undefined) {
    console.log('Attachments lie in the object store: this backup does not hold them.');
    return;
  }
  const { chunks, missing } = await missingAttachments(client, kept);
  console.log(`${missing.length > 0 ? '✗' : '✓'} ${'chunks of attachments'.padEnd(24)} ${String(chunks).padStart(8)}`);
  if (!values.verify) copyAttachments(kept, store);
  if (missing.length > 0) throw new Error(`These chunks are missing or damaged: ${missing.slice(0, 10).join(', ')}`);
}

async function restore(file) {
  const began = performance.now();
  const target = values.verify ? await scratch() : await installation();
  try {
    await migrate(target.ownerUrl);
    const client = await connect(target.url);
    try {
      const told = await load(client, linesOf(openArchive(backupKey(), createReadStream(file))));
      await compare(client, told);
      await attachments(client, path.join(path.dirname(file), 'attachments'));
    } finally {
      await client.end();
    }
  } finally {
    await target.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(values.verify ? `${file} is whole: restored and compared in ${seconds} s.` : `Restored in ${seconds} s.`);
}

try {
  await restore(positionals[0] ?? newest());
} catch (fault) {
  console.error(`✗ ${fault.message}`);
  process.exitCode = 1;
}
