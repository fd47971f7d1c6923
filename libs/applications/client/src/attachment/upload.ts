import { TransportFault } from '@vrijhaven/client';
import type { AttachmentPartsFragment } from '@vrijhaven/contracts';
import { BeginAttachment, FinishAttachment } from '@vrijhaven/contracts';
import type { Bytes, Id } from '@vrijhaven/crypto/envelope';
import {
  attachmentRoot,
  chunkCount,
  chunkHash,
  chunkLength,
  CryptoFault,
  equalBytes,
  fromText,
  HASH_BYTES,
  paddedChunkLength,
  toText,
} from '@vrijhaven/crypto/envelope';
import { sealChunk } from '@vrijhaven/crypto/seal';
import type { Compartment } from '@vrijhaven/domain';
import { unreachable } from '@vrijhaven/domain';
import type { AttachmentEntry } from './attachment-entry';
import { addressOfEntry } from './attachment-entry';
import type { AttachmentPlace } from './attachment-place';
import { inParallel, repeat } from './repeat';

/** A file that can be read piece by piece, such as a browser's. */
export interface FileSource {
  readonly size: number;
  read(from: number, to: number): Promise<Bytes>;
}

/** What goes on after a break needs to know. It holds the file's key: it is kept sealed, or in memory. */
export interface Ticket extends Omit<AttachmentEntry, 'root'> {
  readonly compartment: Compartment;
}

export interface TransferProgress {
  readonly done: number;
  readonly of: number;
}

export interface UploadOptions {
  readonly onProgress?: (progress: TransferProgress) => void;
  /** Pauses: what is there stays there. */
  readonly signal?: AbortSignal;
  /** Waits between attempts at one chunk, in milliseconds. */
  readonly pauses?: readonly number[];
}

/** `OtherFile`: under this ticket another file was begun; nothing of this one was sent over it. */
export type UploadOutcome =
  | { readonly kind: 'done'; readonly entry: AttachmentEntry }
  | { readonly kind: 'QuotaReached' | 'NotFound' | 'OtherFile' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

const AT_ONCE = 3;

/** What the server says is there, by place; a list that makes no sense is nothing to go on. */
export const listedChunks = ({ received, hashes }: AttachmentPartsFragment, count: number): Map<number, Bytes> => {
  const bytes = fromText(hashes);
  if (bytes.length !== received.length * HASH_BYTES) throw new CryptoFault('length', 'the list of chunks has gaps');
  const listed = new Map<number, Bytes>();
  for (const [at, index] of received.entries()) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= count || listed.has(index))
      throw new CryptoFault('malformed', 'the list of chunks names places that are not');
    listed.set(index, bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
  }
  return listed;
};

const isThere = (listed: ReadonlyMap<number, Bytes>, index: number, hash: Bytes): boolean => {
  const there = listed.get(index);
  return there !== undefined && equalBytes(there, hash);
};

/** Seals and sends the chunks that the server does not list. Answers the names of all; undefined for another file. */
const sendChunks = async (
  place: AttachmentPlace,
  ticket: Ticket,
  source: FileSource,
  listed: ReadonlyMap<number, Bytes>,
  { onProgress, signal, pauses }: UploadOptions,
): Promise<Bytes[] | undefined> => {
  const address = addressOfEntry(place, ticket);
  const key = fromText(ticket.key);
  const count = chunkCount(address);
  const names: Bytes[] = [];
  let [done, isOther] = [0, false];
  await inParallel(count, AT_ONCE, async (index) => {
    if (isOther) return;
    if (signal?.aborted) throw new TransportFault('timeout', 'paused');
    const from = index * address.chunkSize;
    const text = await source.read(from, from + chunkLength(address, index));
    const chunk = sealChunk(place.p, { address, key, index, text });
    const name = chunkHash(place.p, chunk);
    names[index] = name;
    if (listed.has(index) && !isThere(listed, index, name)) isOther = true;
    else if (!listed.has(index)) {
      const path = `/attachments/${ticket.id}/${String(index)}`;
      const options = signal ? { signal } : {};
      const answer = await repeat(() => place.transport.bytes.put(path, chunk, options), signal, pauses);
      if (answer === 'conflict') isOther = true;
      if (answer === 'refused') throw new TransportFault('fault', 'the API refused a chunk');
    }
    done += 1;
    onProgress?.({ done, of: count });
  });
  return isOther ? undefined : names;
};

/**
 * Sends a file, or what is missing of it. After a break call it again with the same ticket and the same file. The
 * entry is made only when the server has named every chunk as this client does. (protocol.md step 26)
 */
export const upload = async (
  place: AttachmentPlace,
  ticket: Ticket,
  source: FileSource,
  options: UploadOptions & { readonly record?: Id } = {},
): Promise<UploadOutcome> => {
  if (source.size !== ticket.size) return { kind: 'OtherFile' };
  const address = addressOfEntry(place, ticket);
  const { id, compartment, chunkSize, name, type, size, key } = ticket;
  const chunks = chunkCount(address);
  const input = {
    id,
    record: options.record ?? null,
    compartment,
    chunks,
    chunkSize,
    lastSize: paddedChunkLength(address),
  };
  const { beginAttachment: begun } = await place.transport.run(BeginAttachment, { input });
  switch (begun.__typename) {
    case 'Attachment':
      break;
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: begun.fields };
    case 'NotFound':
    case 'QuotaReached':
      return { kind: begun.__typename };
    default:
      return unreachable(begun);
  }
  const names = await sendChunks(place, ticket, source, listedChunks(begun, chunks), options);
  if (!names) return { kind: 'OtherFile' };
  const { finishAttachment: finished } = await place.transport.run(FinishAttachment, { id });
  if (finished.__typename === 'NotFound') return { kind: 'NotFound' };
  // Chunks that were said to be there and are not, or that the server names otherwise.
  if (finished.__typename === 'Unfinished') throw new TransportFault('fault', 'the API lost a chunk that it had taken');
  const kept = listedChunks(finished, chunks);
  if (!names.every((each, index) => isThere(kept, index, each)))
    throw new CryptoFault('commitment', 'the server names other chunks than were sent');
  const root = toText(attachmentRoot(place.p, address, names));
  return { kind: 'done', entry: { id, name, type, size, chunkSize, key, root } };
};
