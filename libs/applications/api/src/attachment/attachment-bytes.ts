import { asSealed, chunkHash, CHUNK_OVERHEAD, equalBytes, parseChunk, toHex } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { ByteRoute, ByteWork, WriteAnswer } from '@vrijhaven/server';
import { attempt } from '../document/attempt';
import type { AttachmentEntity } from './attachment.entity';
import { permitAttachment } from './attachment.permit';
import { chunkAt, noteAstray, noteChunk } from './attachment.store';

/** The hash is part of the name: two uploads of one chunk that differ never lie over one another. */
const nameOf = (id: string, index: number, hash: Bytes) => ({ group: id, name: `${String(index)}-${toHex(hash)}` });

const read = async ({ actor, id, index, blobs, run }: ByteWork): Promise<Bytes | undefined> => {
  const hash = await run(async (tx) => {
    const attachment = await permitAttachment(actor, 'attachment.read', id, tx);
    return isRefusal(attachment) ? undefined : chunkAt(tx, id, index);
  });
  return hash && blobs.get(nameOf(id, index, hash));
};

/** Whether these bytes have the form of the chunk in this place. What they say, only its readers will know. */
const fits = ({ chunks, chunkSize, lastSize }: AttachmentEntity, index: number, bytes: Bytes): boolean => {
  const final = index === chunks - 1;
  if (bytes.length !== (final ? lastSize : chunkSize) + CHUNK_OVERHEAD) return false;
  const chunk = attempt(() => parseChunk(asSealed('attachment-chunk/v1', bytes)));
  return chunk?.index === index && chunk.final === final;
};

/** Keeps one chunk. The bytes are safe in the store before the row says that they are there. */
const write = async ({ actor, id, index, blobs, run }: ByteWork, bytes: Bytes): Promise<WriteAnswer> => {
  const hash = chunkHash(nobleVerifier, bytes);
  const standing = await run(async (tx) => {
    const attachment = await permitAttachment(actor, 'attachment.fill', id, tx);
    if (isRefusal(attachment)) return 'notFound';
    if (index >= attachment.chunks || !fits(attachment, index, bytes)) return 'malformed';
    const there = await chunkAt(tx, id, index);
    if (there) return equalBytes(there, hash) ? 'stored' : 'conflict';
    return attachment.finishedOn === null ? attachment : 'conflict';
  });
  if (typeof standing === 'string') return standing;
  await blobs.put(nameOf(id, index, hash), bytes);
  const answer = await run(async (tx): Promise<WriteAnswer> => {
    const attachment = await permitAttachment(actor, 'attachment.fill', id, tx, { lock: true });
    if (isRefusal(attachment)) {
      // It may have been removed meanwhile, and the store swept before these bytes came.
      await noteAstray(tx, id);
      return 'notFound';
    }
    if (await noteChunk(tx, attachment, { index, hash })) return 'stored';
    const there = await chunkAt(tx, id, index);
    return there && equalBytes(there, hash) ? 'stored' : 'conflict';
  });
  // Whoever sends one place many times at once fills no more than that place.
  if (answer === 'conflict') await blobs.drop(nameOf(id, index, hash));
  return answer;
};

/** Chunks of attachments, one by one. (protocol.md step 26) */
export const attachmentBytes: ByteRoute = {
  path: '/attachments',
  most: 1024 * 1024 + CHUNK_OVERHEAD,
  requires: { read: 'attachment.read', write: 'attachment.fill' },
  read,
  write,
};
