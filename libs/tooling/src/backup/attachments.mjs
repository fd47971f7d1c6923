// Sealed chunks of files lie beside the database. A chunk never changes, so a backup copies only those it lacks.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SUMS = 'SHA256SUMS';
const CHUNK = /^\d{1,3}-[0-9a-f]{64}$/;

/** The folder of the store; undefined for an object store, which has a copy of its own or none. */
export const storeFolder = (home) =>
  process.env.ATTACHMENT_STORE === 's3'
    ? undefined
    : path.resolve(process.env.ATTACHMENT_FOLDER ?? path.join(home, 'attachments'));

const chunksIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && CHUNK.test(entry.name),
      )
    : [];

const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Copies what `to` lacks, and notes what it copied. Answers how many chunks there are, and how many were new. */
export function copyAttachments(from, to) {
  let fresh = 0;
  const found = chunksIn(from);
  for (const { parentPath, name } of found) {
    const place = path.relative(from, path.join(parentPath, name));
    const target = path.join(to, place);
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
    const bytes = readFileSync(path.join(parentPath, name));
    writeFileSync(`${target}.part`, bytes, { mode: 0o600, flush: true });
    renameSync(`${target}.part`, target); // a crash leaves no half chunk under a whole one's name
    appendFileSync(path.join(to, SUMS), `${sumOf(bytes)}  ${place}\n`, { mode: 0o600 });
    fresh += 1;
  }
  return { chunks: found.length, fresh };
}

const sumsIn = (folder) => {
  const file = path.join(folder, SUMS);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
};

/** The chunks that the database names and the copy lacks, or holds otherwise than they were copied. */
export async function missingAttachments(client, folder) {
  const { rows } = await client.query(
    `select attachment_id::text as id, index, encode(hash, 'hex') as hash from attachment_chunk order by 1, 2`,
  );
  const sums = sumsIn(folder);
  const missing = rows.filter(({ id, index, hash }) => {
    const place = path.join(id.slice(0, 2), id.slice(2, 4), id, `${String(index)}-${hash}`);
    const file = path.join(folder, place);
    return !existsSync(file) || sumOf(readFileSync(file)) !== sums.get(place);
  });
  return { chunks: rows.length, missing: missing.map(({ id, index }) => `${id}/${String(index)}`) };
}
