import { randomBytes, randomFillSync } from 'node:crypto';
import { CHUNK_HEADER_BYTES, CHUNK_OVERHEAD, chunkHeader } from '@vrijhaven/crypto/envelope';

/** Bytes with the outer form of a sealed chunk; nothing is ever really sealed in them. */
export const playChunk = (index: number, { final, size }: { readonly final: boolean; readonly size: number }) => {
  const bytes = new Uint8Array(size + CHUNK_OVERHEAD);
  bytes.set(chunkHeader({ index, final, prefix: randomBytes(16), commitment: randomBytes(32) }));
  randomFillSync(bytes, CHUNK_HEADER_BYTES);
  return bytes;
};
