import { concat } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { AttachmentEntity } from './attachment.entity';
import { chunksOf } from './attachment.store';
import type { AttachmentType } from './attachment.type';

/** An attachment that was permitted, with what is there of it. */
export const readAttachment = async (tx: Tx, attachment: AttachmentEntity): Promise<AttachmentType> => {
  const { id, chunks, chunkSize, finishedOn } = attachment;
  const there = await chunksOf(tx, id);
  return {
    id,
    chunks,
    chunkSize,
    finished: finishedOn !== null,
    received: there.map(({ index }) => index),
    hashes: concat(...there.map(({ hash }) => hash)),
  };
};
