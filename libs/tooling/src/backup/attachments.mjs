// Sealed chunks of files lie beside the database. A chunk never changes, so a backup copies only those it lacks.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { blake2b } from '@noble/hashes/blake2.js';

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

/** Copies what `to` lacks. Answers how many chunks there are, and how many were new. */
export function copyAttachments(from, to) {
  let fresh = 0;
  const found = chunksIn(from);
  for (const { parentPath, name } of found) {
    const folder = path.join(to, path.relative(from, parentPath));
    const target = path.join(folder, name);
    if (existsSync(target)) continue;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyFileSync(path.join(parentPath, name), `${target}.part`);
    renameSync(`${target}.part`, target); // a crash leaves no half chunk under a whole one's name
    fresh += 1;
  }
  return { chunks: found.length, fresh };
}

const field = (bytes) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** A chunk's name. (protocol.md step 26) */
const nameOf = (bytes) =>
  Buffer.from(
    blake2b(Buffer.concat([field(Buffer.from('vh/attachment-hash/v1')), field(bytes)]), { dkLen: 32 }),
  ).toString('hex');

/** The chunks that the database names and the folder lacks, or holds otherwise. */
export async function missingAttachments(client, folder) {
  const { rows } = await client.query(
    `select attachment_id::text as id, index, encode(hash, 'hex') as hash from attachment_chunk order by 1, 2`,
  );
  const missing = rows.filter(({ id, index, hash }) => {
    const file = path.join(folder, id.slice(0, 2), id.slice(2, 4), id, `${String(index)}-${hash}`);
    return !existsSync(file) || nameOf(readFileSync(file)) !== hash;
  });
  return { chunks: rows.length, missing: missing.map(({ id, index }) => `${id}/${String(index)}`) };
}
