import type { AttachmentAddress, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  attachmentContext,
  CHUNK_HEADER_BYTES,
  CHUNK_OVERHEAD,
  chunkContext,
  chunkCount,
  chunkLength,
  chunkNonce,
  concat,
  CryptoFault,
  equalBytes,
  exactly,
  kdf,
  KEY_BYTES,
  LABELS,
  paddedChunkLength,
  parseChunk,
} from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from './open-primitives';

/** A chunk that came in, and the place for which it was asked. */
export interface ChunkToOpen {
  readonly address: AttachmentAddress;
  readonly key: Bytes;
  readonly index: number;
  readonly chunk: Sealed<'attachment-chunk/v1'>;
}

/**
 * The piece of the file in one chunk. Show nothing of a file before all of its chunks have opened.
 * Faults: length, unsupported, commitment, decryption, padding. (protocol.md step 26)
 */
export const openChunk = (p: OpenPrimitives, { address, key, index, chunk }: ChunkToOpen): Bytes => {
  exactly(KEY_BYTES, key, 'a file key');
  const length = chunkLength(address, index);
  exactly(paddedChunkLength(address) + CHUNK_OVERHEAD, chunk, 'a sealed chunk');
  const { commitment, prefix, ciphertext, ...said } = parseChunk(chunk);
  const place = { index, final: index === chunkCount(address) - 1 };
  if (said.index !== place.index || said.final !== place.final)
    throw new CryptoFault('malformed', 'chunk stands in another place');
  const file = p.hash32(attachmentContext(address));
  if (!equalBytes(kdf(p, key, LABELS.attachmentCommit, file), commitment))
    throw new CryptoFault('commitment', 'chunk was sealed under another key or for another file');
  const padded = p.aeadDecrypt({
    key: kdf(p, key, LABELS.attachmentKey, file),
    nonce: chunkNonce({ ...place, prefix }),
    aad: concat(chunkContext(address, index), chunk.subarray(0, CHUNK_HEADER_BYTES)),
    text: ciphertext,
  });
  if (padded === null) throw new CryptoFault('decryption', 'chunk does not open');
  if (padded.subarray(length).some((byte) => byte !== 0)) throw new CryptoFault('padding', 'padding is not zero');
  return padded.slice(0, length);
};
