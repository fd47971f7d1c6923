import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { needJson, summaryJson } from '../document/document.read';
import type { Viewer } from '../document/viewer';
import { cursorText, parseCursor } from '../sql/cursor';
import { readOne } from '../sql/read-one';
import { sharedFields } from './application.read';
import type { ApplicationConnectionType } from './application-summary.type';

export interface Page {
  readonly states: readonly ApplicationState[] | null;
  readonly first: number;
  readonly after: string | null;
  /** Need profiles are several times as large as lines of a list, and fetched only where they are asked for. */
  readonly needs: boolean;
  /** Counting looks at every application there is. */
  readonly counted: boolean;
}

const VIEWER = { compartments: '$5', recipients: '$6' };
const nodeJson = (needs: boolean): string => `json_build_object(${sharedFields}, 'call', a.call_id,
  'since', coalesce((select max(at_hour)::date from transition where application_id = a.id), a.submitted_on),
  'summary', ${summaryJson('a.id', VIEWER)}, 'need', ${needs ? needJson('a.id', VIEWER) : 'null'})`;

/** A page of the caseload, newest first, in one statement; `total` counts all pages. */
export const listApplications = (
  tx: Tx,
  actor: Actor,
  viewer: Viewer,
  { states, first, after, needs, counted }: Page,
): Promise<ApplicationConnectionType> => {
  // What came in for another programme is no case of this list.
  const wanted = `${visibleTo(actor, 'application.read', 'a')} and a.state <> 'inProgramme' and ($1::text[] is null or a.state = any ($1::text[]))`;
  const [day, id] = parseCursor(after);
  return readOne(
    tx,
    `with page as (
       select a.*, row_number() over (order by a.submitted_on desc, a.id desc) as nr from application a
       where ${wanted} and ($3::date is null or (a.submitted_on, a.id) < ($3::date, $4::uuid))
       order by a.submitted_on desc, a.id desc limit $2::integer + 1)
     select json_build_object(
       'total', ${counted ? `(select count(*) from application a where ${wanted})` : 'null'},
       'edges', (select coalesce(json_agg(json_build_object('cursor', ${cursorText('a.submitted_on', 'a.id')},
         'node', ${nodeJson(needs)}) order by a.nr), '[]') from page a where a.nr <= $2::integer),
       'pageInfo', (select json_build_object('hasNextPage', count(*) > $2::integer, 'endCursor',
         (array_agg(${cursorText('a.submitted_on', 'a.id')} order by a.nr desc)
           filter (where a.nr <= $2::integer))[1]) from page a)) as answer`,
    [states, first, day, id, viewer.compartments, viewer.recipients],
  );
};
