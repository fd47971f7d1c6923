import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { FeedType } from './feed.type';

const FEED = `json_build_object('id', f.id, 'city', f.city_id, 'place', f.place_id, 'madeOn', f.made_on,
  'lastUsedOn', f.last_used_on)`;

/** The feeds of every city that the actor keeps; never an address. */
export const readFeeds = (tx: Tx, actor: Actor): Promise<FeedType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${FEED} order by f.made_on, f.id), '[]') as answer
     from calendar_feed f where ${visibleTo(actor, 'feed.read', 'f')}`,
    [],
  );

export const readFeed = async (tx: Tx, actor: Actor, id: string): Promise<FeedType | NotFound> =>
  (await readMaybe<FeedType>(
    tx,
    `select ${FEED} as answer from calendar_feed f where f.id = $1 and ${visibleTo(actor, 'feed.read', 'f')}`,
    [id],
  )) ?? NOT_FOUND;
