import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { CourseFeedType } from './course-feed.type';

const FEED = `json_build_object('id', f.id, 'edition', f.edition_id, 'madeOn', f.made_on, 'lastUsedOn', f.last_used_on)`;

/** The feeds of every edition that the actor manages; never an address. */
export const readCourseFeeds = (tx: Tx, actor: Actor): Promise<CourseFeedType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${FEED} order by f.made_on, f.id), '[]') as answer
     from course_feed f where ${visibleTo(actor, 'courseFeed.read', 'f')}`,
    [],
  );

export const readCourseFeed = async (tx: Tx, actor: Actor, id: string): Promise<CourseFeedType | NotFound> =>
  (await readMaybe<CourseFeedType>(
    tx,
    `select ${FEED} as answer from course_feed f where f.id = $1 and ${visibleTo(actor, 'courseFeed.read', 'f')}`,
    [id],
  )) ?? NOT_FOUND;
