import { permitFor } from '@vrijhaven/access';
import { rangeOf } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { BlockEntity } from './block.entity';

/** The only loader of blocks. */
export const permitBlock = permitFor('block', BlockEntity);

export const insertBlock = (
  tx: Tx,
  block: Omit<BlockEntity, 'beginsOn' | 'endsOn' | 'period'> & { readonly period: Period },
) => tx.insert(BlockEntity, { ...block, period: rangeOf(block.period) });

export const updateBlock = (tx: Tx, { id, version }: BlockEntity, to: { placeId: string; period: Period }) =>
  tx.update(BlockEntity, { id }, { placeId: to.placeId, period: rangeOf(to.period), version: version + 1 });

/** Deletes the locked block, and the later ones of its series where that is asked. Answers how many went. */
export const deleteBlocks = async (tx: Tx, { id, series, period }: BlockEntity, later: boolean): Promise<number> => {
  const rows = await tx.query<[unknown[], number]>(
    `delete from block where id = $1 or ($2 and series = $3 and lower(period) >= lower($4::daterange))`,
    [id, later, series, period],
  );
  return rows[1];
};
