import { Attachment } from '@vrijhaven/contracts';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  attachmentRoot,
  chunkCount,
  chunkHash,
  CHUNK_OVERHEAD,
  CryptoFault,
  equalBytes,
  fromText,
} from '@vrijhaven/crypto/envelope';
import { openChunk } from '@vrijhaven/crypto/open';
import type { AttachmentEntry } from './attachment-entry';
import { addressOfEntry } from './attachment-entry';
import type { AttachmentPlace } from './attachment-place';
import { inParallel, repeat } from './repeat';
import type { UploadOptions } from './upload';
import { listedChunks } from './upload';

/** `unavailable`: not all of it is there; `tampered`: what is there is not what was sent. Of both nothing is shown. */
export type DownloadOutcome =
  { readonly kind: 'file'; readonly parts: readonly Bytes[] } | { readonly kind: 'unavailable' | 'tampered' };

const AT_ONCE = 3;

class Missing extends Error {}

/** The names of all chunks, checked against the sealed root before the first byte is fetched. */
const namesOf = async (place: AttachmentPlace, entry: AttachmentEntry): Promise<readonly Bytes[]> => {
  const address = addressOfEntry(place, entry);
  const { attachment } = await place.transport.run(Attachment, { id: entry.id });
  if (!attachment) throw new Missing();
  const count = chunkCount(address);
  const listed = listedChunks(attachment, count);
  if (listed.size < count) throw new Missing();
  const names = Array.from({ length: count }, (_, index) => listed.get(index) ?? new Uint8Array());
  if (!equalBytes(attachmentRoot(place.p, address, names), fromText(entry.root)))
    throw new CryptoFault('commitment', 'the server lists other chunks than the entry');
  return names;
};

/**
 * Fetches, checks and opens a whole file; nothing is released before the last chunk has opened. `opened` keeps what
 * is checked already, so that a later attempt fetches the rest. (protocol.md step 26)
 */
export const download = async (
  place: AttachmentPlace,
  entry: AttachmentEntry,
  opened: Map<number, Bytes> = new Map(),
  { onProgress, signal, pauses }: UploadOptions = {},
): Promise<DownloadOutcome> => {
  try {
    const names = await namesOf(place, entry);
    const address = addressOfEntry(place, entry);
    const key = fromText(entry.key);
    await inParallel(names.length, AT_ONCE, async (index) => {
      if (!opened.has(index)) {
        const path = `/attachments/${entry.id}/${String(index)}`;
        const options = signal ? { signal } : {};
        const most = entry.chunkSize + CHUNK_OVERHEAD;
        const bytes = await repeat(() => place.transport.bytes.get(path, most, options), signal, pauses);
        if (!bytes) throw new Missing();
        if (!equalBytes(chunkHash(place.p, bytes), names[index] ?? new Uint8Array()))
          throw new CryptoFault('commitment', 'chunk is not the one that was listed');
        const chunk = asSealed('attachment-chunk/v1', bytes);
        opened.set(index, openChunk(place.p, { address, key, index, chunk }));
      }
      onProgress?.({ done: opened.size, of: names.length });
    });
    return { kind: 'file', parts: names.map((_, index) => opened.get(index) ?? new Uint8Array()) };
  } catch (error) {
    if (error instanceof CryptoFault) return { kind: 'tampered' };
    if (error instanceof Missing) return { kind: 'unavailable' };
    throw error;
  }
};
