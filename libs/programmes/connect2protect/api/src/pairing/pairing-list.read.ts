import type { Actor } from '@vrijhaven/access';
import { isId, visibleTo } from '@vrijhaven/access';
import { cursorText, parseCursor, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { PairingConnectionType, PairingsArgs } from './pairing-list.type';
import { pairingJson } from './pairing.read';

const RANGE = ['r.proposed_on', 'r.id'] as const;

/**
 * A page of the pairs that the actor sees, newest proposals first. What is not asked for does not stand in the
 * statement: each is planned for what it is asked, and counting looks at every pair there is.
 */
export const listPairings = (
  tx: Tx,
  actor: Actor,
  { id, application, professional, states, ringing, first, after = null }: PairingsArgs,
  counted: boolean,
): Promise<PairingConnectionType> => {
  const values: unknown[] = [first];
  const value = (each: unknown, type: string): string => `$${String(values.push(each))}::${type}`;
  const sought = [
    visibleTo(actor, 'pairing.read', 'r'),
    ...(id ? [isId(id) ? `r.id = ${value(id, 'uuid')}` : 'false'] : []),
    ...(application ? [`r.application_id = ${value(application, 'uuid')}`] : []),
    ...(professional ? [`r.professional_id = ${value(professional, 'uuid')}`] : []),
    ...(states ? [`r.state = any (${value(states, 'text[]')})`] : []),
    ...(ringing
      ? [
          `exists (select from alarm l where l.pairing_id = r.id and l.state = 'open'
            and ${visibleTo(actor, 'alarm.read', 'l')})`,
        ]
      : []),
  ].join(' and ');
  const [day, last] = parseCursor(after);
  const behind = day === null ? '' : `and (${RANGE.join(', ')}) < (${value(day, 'date')}, ${value(last, 'uuid')})`;
  const order = RANGE.map((column) => `${column} desc`).join(', ');
  const cursor = cursorText(...RANGE);
  return readOne(
    tx,
    `with page as (
       select r.*, row_number() over (order by ${order}) as nr from pairing r
       where ${sought} ${behind} order by ${order} limit $1::integer + 1)
     select json_build_object(
       'total', ${counted ? `(select count(*) from pairing r where ${sought})` : 'null'},
       'edges', (select coalesce(json_agg(json_build_object('cursor', ${cursor}, 'node', ${pairingJson(actor)})
         order by r.nr), '[]') from page r where r.nr <= $1::integer),
       'pageInfo', (select json_build_object('hasNextPage', count(*) > $1::integer, 'endCursor',
         (array_agg(${cursor} order by r.nr desc) filter (where r.nr <= $1::integer))[1]) from page r)) as answer`,
    values,
  );
};
