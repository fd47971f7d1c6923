import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { AttachmentChunkEntity } from './attachment-chunk.entity';
import { AttachmentEntity } from './attachment.entity';

export interface ReceivedChunk {
  readonly index: number;
  readonly hash: Bytes;
}

export const insertAttachment = async (
  tx: Tx,
  attachment: Omit<AttachmentEntity, 'uploader' | 'finishedOn'>,
): Promise<void> => {
  await tx.insert(AttachmentEntity, { ...attachment, finishedOn: null });
};

/** The chunks that are there, in order. */
export const chunksOf = (tx: Tx, id: string): Promise<ReceivedChunk[]> =>
  tx.query<ReceivedChunk[]>(`select index, hash from attachment_chunk where attachment_id = $1 order by index`, [id]);

/** The hash of one chunk, undefined while it is not there. */
export const chunkAt = async (tx: Tx, id: string, index: number): Promise<Bytes | undefined> => {
  const [row] = await tx.query<{ hash: Bytes }[]>(
    `select hash from attachment_chunk where attachment_id = $1 and index = $2`,
    [id, index],
  );
  return row?.hash;
};

/** Notes a chunk whose bytes lie in the store; false when another one was noted there first. */
export const noteChunk = async (
  tx: Tx,
  { id, uploader }: Pick<AttachmentEntity, 'id' | 'uploader'>,
  { index, hash }: ReceivedChunk,
): Promise<boolean> => {
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(AttachmentChunkEntity)
    .values({ attachmentId: id, index, uploader, hash: Buffer.from(hash) })
    .orIgnore()
    .returning('index')
    .execute();
  return (inserted.raw as unknown[]).length > 0;
};

export const finish = async (tx: Tx, id: string, today: Day): Promise<void> => {
  await tx.update(AttachmentEntity, { id }, { finishedOn: today });
};

/** Takes the row and its chunks away; what is in the store follows, see sweep-store.ts. */
export const deleteAttachment = async (tx: Tx, id: string): Promise<void> => {
  await tx.delete(AttachmentEntity, { id });
};

/** Bytes lie in the store under this id: unless there is such an attachment, the next sweep takes them. */
export const noteAstray = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`select attachment_astray($1)`, [id]);
};

/** Files that a receipt uploaded before there was an application belong to it from now on. */
export const adoptAttachments = async (tx: Tx, receipt: string, record: string): Promise<void> => {
  await tx.query(`update attachment set record_id = $2 where receipt_id = $1 and record_id is null`, [receipt, record]);
};

/** How many files an uploader has begun, and how many bytes they were announced to take; waits for others who count. */
export const usedBy = async (
  tx: Tx,
  uploader: string,
  record: string | null,
): Promise<{ readonly files: number; readonly bytes: number }> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('attachments ' || $1, 0))`, [uploader]);
  const [row] = await tx.query<{ files: string; bytes: string }[]>(
    `select count(*) as files, coalesce(sum((chunks - 1)::bigint * chunk_size + last_size), 0) as bytes
     from attachment where uploader = $1 and ($2::uuid is null or record_id = $2 or receipt_id is not null)`,
    [uploader, record],
  );
  return { files: Number(row?.files), bytes: Number(row?.bytes) };
};
