import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { FeedEntity } from './feed.entity';

/** The only loader of calendar feeds. */
export const permitFeed = permitFor('feed', FeedEntity);

/** Feeds that one city may have: enough for everybody's calendar, too few to hide one among them. */
export const MOST_FEEDS = 20;

export const countFeeds = (tx: Tx, cityId: string): Promise<number> => tx.countBy(FeedEntity, { cityId });

export const insertFeed = (tx: Tx, feed: Omit<FeedEntity, 'lastUsedOn'>) =>
  tx.insert(FeedEntity, { ...feed, lastUsedOn: null });

export const deleteFeed = (tx: Tx, id: string) => tx.delete(FeedEntity, { id });
