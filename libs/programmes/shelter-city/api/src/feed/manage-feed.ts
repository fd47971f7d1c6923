import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { permitCity, permitPlace } from '../city/city.store';
import { countFeeds, deleteFeed, insertFeed, MOST_FEEDS, permitFeed } from './feed.store';

interface Making {
  readonly city: string;
  readonly place: string | null;
  readonly secretHash: Uint8Array;
}

/** A new address for a city or one of its places. Who makes it keeps the secret; here lies its hash. */
export const createFeed = async (
  tx: Tx,
  actor: Actor,
  clock: Clock,
  { city: cityId, place: placeId, secretHash }: Making,
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const city = await permitCity(actor, 'city.feed', cityId, tx, { lock: true });
  if (isRefusal(city)) return city;
  if (placeId !== null) {
    const place = await permitPlace(actor, 'place.read', placeId, tx);
    if (isRefusal(place) || place.cityId !== cityId) return NOT_FOUND;
  }
  if ((await countFeeds(tx, cityId)) >= MOST_FEEDS) return new InvalidInput(['city']);
  const id = randomUUID();
  const address = { cityId, placeId, secretHash: Buffer.from(secretHash) };
  await insertFeed(tx, { id, ...address, madeOn: dayOf(clock.now()), makerId: actor.member });
  return { id };
};

/** From now on the address leads nowhere. What calendars have read they keep. */
export const revokeFeed = async (
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<{ readonly id: string } | NotFound> => {
  const feed = await permitFeed(actor, 'feed.revoke', id, tx, { lock: true });
  if (isRefusal(feed)) return feed;
  await deleteFeed(tx, id);
  return { id };
};
