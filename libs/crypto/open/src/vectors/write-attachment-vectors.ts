// Made v1-attachment.json, once; see write-vectors.ts.
import { writeFileSync } from 'node:fs';
import { attachmentRoot, CHUNK_SIZES, chunkHash, toText, utf8 } from '@vrijhaven/crypto/envelope';
import { newId, sealChunk } from '@vrijhaven/crypto/seal';
import { loadSodiumOpener } from '../sodium';

const p = await loadSodiumOpener();
const chunkSize = CHUNK_SIZES.small;
const key = p.randomBytes(32);
const place = { organisation: newId(p), record: newId(p), file: newId(p), chunkSize };

const seal = (file: Uint8Array) => {
  const address = { ...place, size: file.length };
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < file.length; from += chunkSize)
    chunks.push(sealChunk(p, { address, key, index: chunks.length, text: file.slice(from, from + chunkSize) }));
  const hashes = chunks.map((chunk) => chunkHash(p, chunk));
  return { chunks, hashes, root: toText(attachmentRoot(p, address, hashes)) };
};

const text = 'صورة التهديد — a photograph of the threat';
const short = seal(utf8(text));
const [byte, count] = [0xa5, 2 * chunkSize + 17];
const long = seal(new Uint8Array(count).fill(byte));

const vectors = {
  note: 'Attachments of protocol version 1. Frozen: never regenerate, every engine must open and seal this for ever.',
  ...place,
  key: toText(key),
  short: { text, chunk: toText(short.chunks[0] ?? new Uint8Array()), root: short.root },
  long: { byte, count, hashes: long.hashes.map(toText), root: long.root },
};
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-attachment.json', `${JSON.stringify(vectors, null, 2)}\n`, {
  flag: 'wx',
});
