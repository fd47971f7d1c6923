import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { StateMismatch } from '@vrijhaven/server';
import { deleteBlocks, permitBlock } from './block.store';

export interface Removed {
  readonly id: string;
  readonly count: number;
}

interface Removing {
  readonly id: string;
  readonly version: number;
  readonly later: boolean;
}

/** Opens the place again; creating the same block anew undoes it. */
export const removeBlock = async (
  tx: Tx,
  actor: Actor,
  { id, version, later }: Removing,
): Promise<NotFound | Removed | StateMismatch> => {
  const block = await permitBlock(actor, 'block.change', id, tx, { lock: true });
  if (isRefusal(block)) return block;
  if (version !== block.version) return new StateMismatch({ state: block.use, version: block.version });
  return { id, count: await deleteBlocks(tx, block, later) };
};
