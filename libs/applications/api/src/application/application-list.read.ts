import type { Has, May, PageInfoType, RootRead, Sql } from '@vrijhaven/server';
import { readModel } from '@vrijhaven/server';
import { newestOf } from '../document/document.read';
import { cursorText } from '../sql/cursor';
import { IS_OPEN } from '../sql/open-cases';
import { keysOf } from './application.read';
import type {
  ApplicationConnectionType,
  ApplicationEdgeType,
  ApplicationSummaryType,
} from './application-summary.type';

/** How application `a` is read as a line of a list; need profiles are several times as large. */
const SUMMARY = readModel<ApplicationSummaryType>('ApplicationSummary', {
  id: 'a.id',
  call: 'a.call_id',
  state: 'a.state',
  version: 'a.version',
  submittedOn: 'a.submitted_on',
  since: `coalesce((select max(at_hour)::date from transition where application_id = a.id), a.submitted_on)`,
  keys: { object: keysOf('a') },
  summary: newestOf('a.id', 'summary'),
  need: newestOf('a.id', 'need'),
  unreadForOffice: 'a.unread_for_office',
});

const CURSOR = cursorText('a.submitted_on', 'a.id');
const EDGE = readModel<ApplicationEdgeType>('ApplicationEdge', { cursor: CURSOR, node: { object: SUMMARY } });

const PAGE = readModel<PageInfoType>('PageInfo', {
  hasNextPage: '(select count(*) > {first}::integer from page)',
  endCursor: `(select ${CURSOR} from page a where a.nr <= {first}::integer order by a.nr desc limit 1)`,
});

// What came in for another programme is no case of this list. Where only open cases are asked for, the index of them
// is walked instead of that of all.
const wanted = (may: May, has: Has): string => `${may('application.read', 'a')} and a.state <> 'inProgramme'
  ${has('states') ? 'and a.state = any ({states}::text[])' : ''} ${has('open') ? `and ${IS_OPEN}` : ''}`;

const page: Sql = (may, has) => `page as (
  select a.*, row_number() over (order by a.submitted_on desc, a.id desc) as nr from application a
  where ${wanted(may, has)}
    ${has('day') ? 'and (a.submitted_on, a.id) < ({day}::date, {id}::uuid)' : ''}
  order by a.submitted_on desc, a.id desc limit {first}::integer + 1)`;

/** A page of the caseload, newest first, in one statement; `total` counts all pages, where it is asked for. */
export const APPLICATIONS: RootRead = {
  with: page,
  object: readModel<ApplicationConnectionType>('ApplicationConnection', {
    edges: { rows: EDGE, from: 'page a', where: 'a.nr <= {first}::integer', order: 'a.nr', seen: 'with its parent' },
    pageInfo: { object: PAGE },
    total: (may, has) => `(select count(*) from application a where ${wanted(may, has)})`,
  }),
};
