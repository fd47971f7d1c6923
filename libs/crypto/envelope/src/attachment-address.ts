import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { HASH_BYTES } from './box-format';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { u32, u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

const KIB = 1024;

/** How much of a file one chunk carries: the small size for phones and engines without JIT, the large one for the desk. */
export const CHUNK_SIZES = { small: 256 * KIB, large: 1024 * KIB } as const;

/** The longest attachment, 100 MiB. */
export const MAX_ATTACHMENT = 100 * KIB * KIB;

/** Where a file stands. All of it comes from the sealed entry that names the file, never from the server. */
export interface AttachmentAddress {
  readonly organisation: Id;
  readonly record: Id;
  readonly file: Id;
  /** Of the file itself, in bytes. */
  readonly size: number;
  readonly chunkSize: number;
}

// A file of one chunk is filled to one of these, or to the chunk size; of a longer one every chunk is full.
const BUCKETS = [4 * KIB, 16 * KIB, 64 * KIB, 256 * KIB];

/** How many chunks a file takes; an empty one takes one. (protocol.md step 26) */
export const chunkCount = ({ size, chunkSize }: Pick<AttachmentAddress, 'size' | 'chunkSize'>): number => {
  if (!Object.values(CHUNK_SIZES).some((known) => known === chunkSize))
    throw new CryptoFault('unsupported', 'chunks of an unknown size');
  if (!Number.isSafeInteger(size) || size < 0 || size > MAX_ATTACHMENT)
    throw new CryptoFault('length', 'attachment is too long');
  return Math.max(1, Math.ceil(size / chunkSize));
};

/** How many bytes of the file stand in chunk `index`. */
export const chunkLength = (address: Pick<AttachmentAddress, 'size' | 'chunkSize'>, index: number): number => {
  const total = chunkCount(address);
  if (!Number.isSafeInteger(index) || index < 0 || index >= total)
    throw new CryptoFault('malformed', 'attachment has no such chunk');
  return Math.min(address.chunkSize, address.size - index * address.chunkSize);
};

/** The same once padded. */
export const paddedChunkLength = (address: Pick<AttachmentAddress, 'size' | 'chunkSize'>): number =>
  chunkCount(address) > 1
    ? address.chunkSize
    : (BUCKETS.find((bucket) => address.size <= bucket && bucket <= address.chunkSize) ?? address.chunkSize);

/** Associated data of one chunk. (protocol.md step 26) */
export const chunkContext = (address: AttachmentAddress, index: number): Bytes => {
  const total = chunkCount(address);
  return lp(
    LABELS.attachmentChunk,
    parseId(address.organisation),
    parseId(address.record),
    parseId(address.file),
    u64(address.size),
    u32(address.chunkSize),
    u32(total),
    u32(index),
    u8(index === total - 1 ? 1 : 0),
  );
};

/** What all chunks of a file have in common; to it the file's key is committed. */
export const attachmentContext = (address: AttachmentAddress): Bytes =>
  lp(
    LABELS.attachment,
    parseId(address.organisation),
    parseId(address.record),
    parseId(address.file),
    u64(address.size),
    u32(address.chunkSize),
  );

/** The name of a sealed chunk. Server and clients compute the same. */
export const chunkHash = (p: Pick<VerifyPrimitives, 'hash32'>, chunk: Bytes): Bytes =>
  p.hash32(lp(LABELS.attachmentHash, chunk));

/** One hash over the names of all chunks in order: the sealed entry carries it. */
export const attachmentRoot = (
  p: Pick<VerifyPrimitives, 'hash32'>,
  address: AttachmentAddress,
  hashes: readonly Bytes[],
): Bytes => {
  if (hashes.length !== chunkCount(address)) throw new CryptoFault('length', 'attachment has another number of chunks');
  const names = hashes.map((hash) => exactly(HASH_BYTES, hash, 'a chunk hash'));
  return p.hash32(lp(LABELS.attachmentRoot, attachmentContext(address), lp(...names)));
};
