import { cursorText } from '@vrijhaven/applications/api';
import type { Has, May, PageInfoType, ReadModel, RootRead, Sql } from '@vrijhaven/server';
import { readModel } from '@vrijhaven/server';
import type { PairingConnectionType, PairingEdgeType } from './pairing-list.type';
import { PAIRING } from './pairing.read';

const CURSOR = cursorText('r.proposed_on', 'r.id');

// What is not asked for does not stand in the statement: each is planned for what it is asked.
const sought = (may: May, has: Has): string =>
  [
    may('pairing.read', 'r'),
    ...(has('nowhere') ? ['false'] : []),
    ...(has('id') ? ['r.id = {id}::uuid'] : []),
    ...(has('application') ? ['r.application_id = {application}::uuid'] : []),
    ...(has('professional') ? ['r.professional_id = {professional}::uuid'] : []),
    ...(has('states') ? ['r.state = any ({states}::text[])'] : []),
    ...(has('ringing')
      ? [
          `exists (select from alarm l where l.pairing_id = r.id and l.state = 'open'
            and ${may('alarm.read', 'l')})`,
        ]
      : []),
  ].join(' and ');

const page: Sql = (may, has) => `page as (
  select r.*, row_number() over (order by r.proposed_on desc, r.id desc) as nr from pairing r
  where ${sought(may, has)} ${has('day') ? 'and (r.proposed_on, r.id) < ({day}::date, {last}::uuid)' : ''}
  order by r.proposed_on desc, r.id desc limit {first}::integer + 1)`;

// Which of them stand still is asked once for the page.
const NODE: ReadModel = {
  ...PAIRING,
  fields: {
    ...PAIRING.fields,
    paused: `r.application_id = any ((select records_frozen(array(select application_id from page)))::uuid[])`,
  },
};

const EDGE = readModel<PairingEdgeType>('PairingEdge', { cursor: CURSOR, node: { object: NODE } });

const PAGE = readModel<PageInfoType>('PageInfo', {
  hasNextPage: '(select count(*) > {first}::integer from page)',
  endCursor: `(select ${CURSOR} from page r where r.nr <= {first}::integer order by r.nr desc limit 1)`,
});

/** A page of the pairs that the actor sees, newest proposals first; counting looks at every pair there is. */
export const PAIRINGS: RootRead = {
  with: page,
  object: readModel<PairingConnectionType>('PairingConnection', {
    edges: { rows: EDGE, from: 'page r', where: 'r.nr <= {first}::integer', order: 'r.nr', seen: 'with its parent' },
    pageInfo: { object: PAGE },
    total: (may, has) => `(select count(*) from pairing r where ${sought(may, has)})`,
  }),
};
