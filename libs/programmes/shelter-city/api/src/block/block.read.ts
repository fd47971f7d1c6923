import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { periodJson, readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { BlockType } from './block.type';

/** SQL for one block as JSON. */
export const blockJson = (block: string): string => `json_build_object(
  'id', ${block}.id, 'place', ${block}.place_id, 'use', ${block}.kind, 'reason', ${block}.reason,
  'period', ${periodJson(`${block}.period`)}, 'series', ${block}.series, 'version', ${block}.version)`;

/** One block as the actor sees it; it may be gone, when an act is repeated. */
export const readBlock = async (tx: Tx, actor: Actor, id: string): Promise<BlockType | NotFound> =>
  (await readMaybe<BlockType>(
    tx,
    `select ${blockJson('b')} as answer from block b where b.id = $1 and ${visibleTo(actor, 'block.read', 'b')}`,
    [id],
  )) ?? NOT_FOUND;
