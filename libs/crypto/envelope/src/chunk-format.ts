import { HASH_BYTES, SUITE, TAG_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { concat, equalBytes, exactly, utf8 } from './bytes';
import { CryptoFault } from './crypto-fault';
import { readU32, u32, u8 } from './integers';

/** The part of a chunk's nonce that its text decides. */
export const CHUNK_PREFIX_BYTES = 16;

const MAGIC_BYTES = 4;
const INDEX_AT = 8;
const PREFIX_AT = 12;
const COMMITMENT_AT = PREFIX_AT + CHUNK_PREFIX_BYTES;

/** Everything before the ciphertext: 60 bytes. */
export const CHUNK_HEADER_BYTES = COMMITMENT_AT + HASH_BYTES;

/** What sealing adds to a padded chunk: 76 bytes. */
export const CHUNK_OVERHEAD = CHUNK_HEADER_BYTES + TAG_BYTES;

/** magic 4 ‖ suite 1 ‖ final 1 ‖ zero 2 ‖ index 4 ‖ nonce prefix 16 ‖ commitment 32 ‖ ciphertext n + 16. (protocol.md step 26) */
export interface Chunk {
  readonly final: boolean;
  readonly index: number;
  readonly prefix: Bytes;
  readonly commitment: Bytes;
  readonly ciphertext: Bytes;
}

/** The authenticated bytes before the ciphertext. */
export const chunkHeader = (chunk: Omit<Chunk, 'ciphertext'>): Bytes =>
  concat(
    utf8('VHC1'),
    u8(SUITE),
    u8(chunk.final ? 1 : 0),
    Uint8Array.of(0, 0),
    u32(chunk.index),
    exactly(CHUNK_PREFIX_BYTES, chunk.prefix, 'a nonce prefix'),
    exactly(HASH_BYTES, chunk.commitment, 'a commitment'),
  );

/** prefix 16 ‖ index 4 ‖ final 1 ‖ zero 3. */
export const chunkNonce = ({ prefix, index, final }: Pick<Chunk, 'prefix' | 'index' | 'final'>): Bytes =>
  concat(prefix, u32(index), u8(final ? 1 : 0), new Uint8Array(3));

/** The parts of a sealed chunk; another magic, suite or flag is `unsupported`, too few bytes `length`. */
export const parseChunk = (bytes: Bytes): Chunk => {
  if (bytes.length < CHUNK_OVERHEAD) throw new CryptoFault('length', 'chunk is too short');
  const chunk: Chunk = {
    final: bytes[MAGIC_BYTES + 1] === 1,
    index: readU32(bytes.subarray(INDEX_AT, PREFIX_AT)),
    prefix: bytes.subarray(PREFIX_AT, COMMITMENT_AT),
    commitment: bytes.subarray(COMMITMENT_AT, CHUNK_HEADER_BYTES),
    ciphertext: bytes.subarray(CHUNK_HEADER_BYTES),
  };
  if (!equalBytes(chunkHeader(chunk), bytes.subarray(0, CHUNK_HEADER_BYTES)))
    throw new CryptoFault('unsupported', 'chunk is of another kind');
  return chunk;
};
