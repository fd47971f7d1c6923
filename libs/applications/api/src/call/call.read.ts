import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { periodJson } from '../sql/json-text';
import { readOne } from '../sql/read-one';
import type { CallType } from './call.type';

/** SQL for one call as JSON. `today` is a placeholder or expression. */
export const callJson = (call: string, today: string): string => `json_build_object(
  'id', ${call}.id, 'slug', ${call}.slug, 'programme', ${call}.programme, 'title', ${call}.title,
  'opensOn', ${call}.opens_on, 'closesOn', ${call}.closes_on, 'stays', ${periodJson(`${call}.stays`)},
  'conditionsVersion', ${call}.conditions_version, 'questionsVersion', ${call}.questions_version,
  'open', ${today}::date between ${call}.opens_on and ${call}.closes_on)`;

/** Every call, those that are open first. */
export const readCalls = (tx: Tx, today: Day): Promise<CallType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${callJson('c', '$1')}
       order by $1::date between c.opens_on and c.closes_on desc, c.closes_on desc), '[]') as answer from call c`,
    [today],
  );

export const readCall = (tx: Tx, id: string, today: Day): Promise<CallType> =>
  readOne(tx, `select ${callJson('c', '$2')} as answer from call c where c.id = $1`, [id, today]);
