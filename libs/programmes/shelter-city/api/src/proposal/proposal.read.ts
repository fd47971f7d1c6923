import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf, visibleTo } from '@vrijhaven/access';
import type { Viewer } from '@vrijhaven/applications/api';
import {
  consentsJson,
  cursorText,
  documentsJson,
  hostViewer,
  keysJson,
  officeViewer,
  parseCursor,
  periodJson,
  readMaybe,
  readOne,
} from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { DISCLOSED_AFTER_CONSENT, DISCLOSED_AT_PROPOSAL } from '@vrijhaven/domain';
import { wholeJson } from '@vrijhaven/server';
import type { ProposalState } from '@vrijhaven/shelter-city/model';
import { CITY } from '../city/city.read';
import { RESIDENCY } from '../residency/residency.read';
import type { ProposalConnectionType, ProposalType } from './proposal.type';

const isOffice = (actor: Actor): boolean => rolesOf(actor).some((role) => role !== 'cityCoordinator');

/** Of a candidate a proposal shows what a city may come to see, to the office no more than to the city. */
const viewerOf = (actor: Actor): Viewer => {
  const viewer = isOffice(actor) ? officeViewer(actor) : hostViewer(actor);
  const shown = [...DISCLOSED_AT_PROPOSAL, ...DISCLOSED_AFTER_CONSENT];
  return { ...viewer, compartments: shown.filter((compartment) => viewer.compartments.includes(compartment)) };
};

const consented = `(select k.given from consent k where k.record_id = a.id and k.subject = 'city:' || c.slug
  order by k.sequence desc limit 1)`;

// [Note: stepwise disclosure to a city] grants end with a consent; asking for the consent again costs nothing.
const compartmentsFor = (actor: Actor): string =>
  isOffice(actor) ? '$1' : `(case when ${consented} then $1::text[] else array['${DISCLOSED_AT_PROPOSAL[0]}'] end)`;

const candidateJson = (actor: Actor): string => `json_build_object(
  'id', a.id, 'keys', ${keysJson('a')}, 'state', a.state,
  'documents', ${documentsJson('a.id', { compartments: compartmentsFor(actor), recipients: '$2' })},
  'consents', ${consentsJson('a.id', `subject = 'city:' || c.slug`)})`;

const stayJson = (actor: Actor): string => `(
  select ${wholeJson(RESIDENCY, actor)} from residency r
  where r.proposal_id = pr.id and r.state <> 'cancelled' and ${visibleTo(actor, 'residency.read', 'r')})`;

/** SQL for proposal `pr` to city `c` of application `a` under call `k`; $1 and $2 are the viewer's, $3 and $4 the span. */
const proposalJson = (actor: Actor, span: Period | undefined): string => `json_build_object(
  'id', pr.id, 'city', ${wholeJson(CITY, actor, span && { from: '$3', until: '$4' })}, 'state', pr.state, 'version', pr.version,
  'proposedOn', pr.proposed_on, 'isMove', pr.is_move, 'agreed', pr.agreed_on is not null, 'stays', ${periodJson('k.stays')}, 'candidate', ${candidateJson(actor)},
  'residency', ${stayJson(actor)})`;

// Where no span is asked for, nothing else says of what type the two are.
const SPAN_IS_SAID = `$3::text is not distinct from $3 and $4::text is not distinct from $4`;

const BEHIND = `join city c on c.id = pr.city_id join application a on a.id = pr.application_id
  join call k on k.id = a.call_id`;

const parameters = (actor: Actor, span: Period | undefined): unknown[] => {
  const { compartments, recipients } = viewerOf(actor);
  return [compartments, recipients, span?.from ?? null, span?.until ?? null];
};

/** One proposal as the actor sees it; it may have vanished since, when an act is repeated. */
export const readProposal = async (
  tx: Tx,
  actor: Actor,
  id: string,
  span: Period | undefined,
): Promise<NotFound | ProposalType> =>
  (await readMaybe<ProposalType>(
    tx,
    `select ${proposalJson(actor, span)} as answer from proposal pr ${BEHIND}
     where ${SPAN_IS_SAID} and pr.id = $5 and ${visibleTo(actor, 'proposal.read', 'pr')}`,
    [...parameters(actor, span), id],
  )) ?? NOT_FOUND;

export interface ProposalPage {
  readonly states: readonly ProposalState[] | null;
  readonly application: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of proposals, newest first, in one statement. */
export const listProposals = (
  tx: Tx,
  actor: Actor,
  { states, application, first, after }: ProposalPage,
  span: Period | undefined,
): Promise<ProposalConnectionType> => {
  const [day, id] = parseCursor(after);
  const cursor = cursorText('pr.proposed_on', 'pr.id');
  return readOne(
    tx,
    `with page as (
       select pr.*, row_number() over (order by pr.proposed_on desc, pr.id desc) as nr from proposal pr
       where ${SPAN_IS_SAID} and ($5::text[] is null or pr.state = any ($5::text[]))
         and ${application === null ? '$6::uuid is null' : 'pr.application_id = $6::uuid'}
         and (pr.proposed_on, pr.id) < (coalesce($8::date, 'infinity'), coalesce($9::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         and ${visibleTo(actor, 'proposal.read', 'pr')}
       order by pr.proposed_on desc, pr.id desc limit $7::integer + 1)
     select json_build_object(
       'edges', (select coalesce(json_agg(json_build_object('cursor', ${cursor}, 'node',
         ${proposalJson(actor, span)}) order by pr.nr), '[]') from page pr ${BEHIND} where pr.nr <= $7::integer),
       'pageInfo', (select json_build_object('hasNextPage', count(*) > $7::integer, 'endCursor',
         (array_agg(${cursor} order by pr.nr desc) filter (where pr.nr <= $7::integer))[1]) from page pr))
       as answer`,
    [...parameters(actor, span), states, application, first, day, id],
  );
};
