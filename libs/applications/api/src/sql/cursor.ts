import { isId } from '@vrijhaven/access';
import type { Day } from '@vrijhaven/domain';
import { isDay } from '@vrijhaven/domain';
import { InvalidFields } from '@vrijhaven/server';

/** SQL for the cursor of a row in a list that is ordered by day and id. */
export const cursorText = (day: string, id: string): string =>
  `translate(encode(convert_to(${day} || '~' || ${id}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** The day and id after which a page begins, nulls for the first page. */
export const parseCursor = (after: string | null): readonly [Day, string] | readonly [null, null] => {
  if (after === null) return [null, null];
  const [day = '', id = ''] = Buffer.from(after, 'base64url').toString('utf8').split('~');
  if (!isDay(day) || !isId(id)) throw new InvalidFields(['after']);
  return [day, id];
};
