import { newIdempotencyKey } from '@vrijhaven/client';
import { CourseFeeds, CreateCourseFeed, RevokeCourseFeed } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Training } from '../training';

const SECRET_BYTES = 16;

/** Addresses under which a calendar reads the days of an edition; the secret is made here and only its hash is sent. */
export const createCourseFeeds = ({
  inside: { p, transport },
}: MemberSession): Pick<Training, 'createFeed' | 'feeds' | 'revokeFeed'> => ({
  feeds: async () => (await transport.run(CourseFeeds, {})).courseFeeds,
  createFeed: async (edition) => {
    const secret = p.randomBytes(SECRET_BYTES);
    const secretHash = toText(p.sha256(secret));
    const variables = { edition, secretHash, idempotencyKey: newIdempotencyKey() };
    const { createCourseFeed: result } = await transport.run(CreateCourseFeed, variables);
    switch (result.__typename) {
      case 'CourseFeed': {
        const address = new URL(`/course-calendar/${toText(secret)}.ics`, transport.origin).href;
        return { kind: 'done', feed: result, address };
      }
      case 'InvalidInput':
        return { kind: 'InvalidInput', fields: result.fields };
      default:
        return { kind: result.__typename };
    }
  },
  revokeFeed: async (id) => {
    const { revokeCourseFeed: result } = await transport.run(RevokeCourseFeed, {
      id,
      idempotencyKey: newIdempotencyKey(),
    });
    return result.__typename === 'CourseFeedRevoked' ? { kind: 'done' } : { kind: 'NotFound' };
  },
});
