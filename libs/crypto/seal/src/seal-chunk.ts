import type { AttachmentAddress, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  attachmentContext,
  CHUNK_PREFIX_BYTES,
  chunkContext,
  chunkCount,
  chunkHeader,
  chunkLength,
  chunkNonce,
  concat,
  exactly,
  kdf,
  KEY_BYTES,
  LABELS,
  paddedChunkLength,
  u32,
} from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from './seal-primitives';

/** One piece of a file, as long as its place says. */
export interface ChunkToSeal {
  readonly address: AttachmentAddress;
  /** 32 random bytes, drawn for this file alone. */
  readonly key: Bytes;
  readonly index: number;
  readonly text: Bytes;
}

/** Fills a chunk up with zeros. */
const padChunk = (address: AttachmentAddress, text: Bytes): Bytes => {
  const padded = new Uint8Array(paddedChunkLength(address));
  padded.set(text);
  return padded;
};

/**
 * Seals one chunk by itself. [Note: same piece, same bytes] the nonce follows from the text: a piece that is sealed
 * again after a break gives the very same bytes, and another text never meets the nonce of the first. (protocol.md step 26)
 */
export const sealChunk = (
  p: SealPrimitives,
  { address, key, index, text }: ChunkToSeal,
): Sealed<'attachment-chunk/v1'> => {
  exactly(KEY_BYTES, key, 'a file key');
  const padded = padChunk(address, exactly(chunkLength(address, index), text, 'a chunk'));
  const file = p.hash32(attachmentContext(address));
  const place = { index, final: index === chunkCount(address) - 1 };
  const prefix = kdf(p, key, LABELS.attachmentNonce, concat(file, u32(index), p.hash32(padded))).slice(
    0,
    CHUNK_PREFIX_BYTES,
  );
  const header = chunkHeader({ ...place, prefix, commitment: kdf(p, key, LABELS.attachmentCommit, file) });
  const ciphertext = p.aeadEncrypt({
    key: kdf(p, key, LABELS.attachmentKey, file),
    nonce: chunkNonce({ ...place, prefix }),
    aad: concat(chunkContext(address, index), header),
    text: padded,
  });
  padded.fill(0);
  return asSealed('attachment-chunk/v1', concat(header, ciphertext));
};
