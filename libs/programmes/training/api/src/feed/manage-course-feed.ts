import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { permitEdition } from '../edition/edition.store';
import {
  countCourseFeeds,
  deleteCourseFeed,
  insertCourseFeed,
  MOST_COURSE_FEEDS,
  permitCourseFeed,
} from './course-feed.store';

interface Making {
  readonly edition: string;
  readonly secretHash: Uint8Array;
}

/** A new address for an edition. Who makes it keeps the secret; here lies its hash. */
export const createCourseFeed = async (
  tx: Tx,
  actor: Actor,
  clock: Clock,
  { edition: editionId, secretHash }: Making,
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const edition = await permitEdition(actor, 'edition.manage', editionId, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  if ((await countCourseFeeds(tx, editionId)) >= MOST_COURSE_FEEDS) return new InvalidInput(['edition']);
  const id = randomUUID();
  const address = { editionId, secretHash: Buffer.from(secretHash) };
  await insertCourseFeed(tx, { id, ...address, madeOn: dayOf(clock.now()), makerId: actor.member });
  return { id };
};

/** From now on the address leads nowhere. What calendars have read they keep. */
export const revokeCourseFeed = async (
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<{ readonly id: string } | NotFound> => {
  const feed = await permitCourseFeed(actor, 'courseFeed.revoke', id, tx, { lock: true });
  if (isRefusal(feed)) return feed;
  await deleteCourseFeed(tx, id);
  return { id };
};
