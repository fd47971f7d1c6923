import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { NeedType } from './need.type';

const NEED_JSON = `json_build_object('id', n.id, 'application', n.application_id, 'origin', n.origin,
  'state', n.state, 'version', n.version, 'paused', record_frozen(n.application_id))`;

/** One need as the actor sees it. */
export const readNeed = async (tx: Tx, actor: Actor, id: string): Promise<NeedType | NotFound> =>
  (await readMaybe<NeedType>(
    tx,
    `select ${NEED_JSON} as answer from need n where n.id = $1 and ${visibleTo(actor, 'need.read', 'n')}`,
    [id],
  )) ?? NOT_FOUND;

/** Every need that the actor sees, the open ones first. */
export const listNeeds = (tx: Tx, actor: Actor): Promise<NeedType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${NEED_JSON} order by array_position(array['open', 'paired'], n.state), n.id), '[]')
       as answer from need n where ${visibleTo(actor, 'need.read', 'n')}`,
    [],
  );
