import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { periodOf, readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { readModel, wholeJson } from '@vrijhaven/server';
import type { BlockType } from './block.type';

/** How block `b` is read. */
export const BLOCK = readModel<BlockType>(
  'Block',
  {
    id: 'b.id',
    place: 'b.place_id',
    use: 'b.kind',
    reason: 'b.reason',
    period: { object: periodOf('b.begins_on', 'b.ends_on') },
    series: 'b.series',
    version: 'b.version',
  },
  { use: 'kind' },
);

/** One block as the actor sees it; it may be gone, when an act is repeated. */
export const readBlock = async (tx: Tx, actor: Actor, id: string): Promise<BlockType | NotFound> =>
  (await readMaybe<BlockType>(
    tx,
    `select ${wholeJson(BLOCK, actor)} as answer from block b where b.id = $1 and ${visibleTo(actor, 'block.read', 'b')}`,
    [id],
  )) ?? NOT_FOUND;
