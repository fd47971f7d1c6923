import { newIdempotencyKey } from '@vrijhaven/client';
import { CalendarFeeds, CreateFeed, RevokeFeed } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { CreateFeedOutcome, RevokeFeedOutcome } from './outcomes';
import type { FeedView } from './views';

const SECRET_BYTES = 16;

/** Addresses under which a host's calendar reads when places are busy. */
export interface Feeds {
  loadFeeds(): Promise<readonly FeedView[]>;
  /** Makes the secret here and sends its hash: the address is in this answer and nowhere else. */
  createFeed(request: { city: string; place: string | null }): Promise<CreateFeedOutcome>;
  revokeFeed(request: { id: string }): Promise<RevokeFeedOutcome>;
}

export const createFeeds = ({ inside: { p, transport } }: MemberSession): Feeds => ({
  loadFeeds: async () => (await transport.run(CalendarFeeds, {})).calendarFeeds,
  createFeed: async ({ city, place }) => {
    const secret = p.randomBytes(SECRET_BYTES);
    const secretHash = toText(p.sha256(secret));
    const variables = { city, place, secretHash, idempotencyKey: newIdempotencyKey() };
    const { createFeed: result } = await transport.run(CreateFeed, variables);
    if (result.__typename === 'CalendarFeed') {
      const address = new URL(`/calendar/${toText(secret)}.ics`, transport.origin).href;
      return { kind: 'done', feed: result, address };
    }
    return result.__typename === 'InvalidInput' ? { kind: 'TooMany' } : { kind: result.__typename };
  },
  revokeFeed: async ({ id }) => {
    const { revokeFeed: result } = await transport.run(RevokeFeed, { id, idempotencyKey: newIdempotencyKey() });
    return result.__typename === 'FeedRevoked' ? { kind: 'done' } : { kind: 'NotFound' };
  },
});
