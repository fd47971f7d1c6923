import { transaction } from '@vrijhaven/database';
import type { BlobStore } from '@vrijhaven/server';
import type { DataSource } from 'typeorm';

/**
 * Lets attachments expire that were begun and never finished, and makes the store forget every attachment that is
 * gone. [Note: rows first, bytes after] a crash in between leaves bytes that nothing names; the next sweep takes them.
 */
export const sweepStore = async (dataSource: DataSource, blobs: BlobStore): Promise<number> => {
  const wasted = await transaction(dataSource, undefined, async (tx) => {
    await tx.query(`select attachments_expire()`);
    return tx.query<{ id: string }[]>(`select attachments_wasted() as id`);
  });
  for (const { id } of wasted) {
    await blobs.remove(id);
    await transaction(dataSource, undefined, (tx) => tx.query(`select attachment_forgotten($1)`, [id]));
  }
  return wasted.length;
};
