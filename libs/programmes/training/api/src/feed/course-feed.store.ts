import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { CourseFeedEntity } from './course-feed.entity';

/** The only loader of the calendar feeds of courses. */
export const permitCourseFeed = permitFor('courseFeed', CourseFeedEntity);

/** Feeds that one edition may have. */
export const MOST_COURSE_FEEDS = 20;

export const countCourseFeeds = (tx: Tx, editionId: string): Promise<number> =>
  tx.countBy(CourseFeedEntity, { editionId });

export const insertCourseFeed = (tx: Tx, feed: Omit<CourseFeedEntity, 'lastUsedOn'>) =>
  tx.insert(CourseFeedEntity, { ...feed, lastUsedOn: null });

export const deleteCourseFeed = (tx: Tx, id: string) => tx.delete(CourseFeedEntity, { id });
