import { ANONYMOUS } from '@vrijhaven/access';
import type { Compartment } from '@vrijhaven/domain';
import { LOG_COMPARTMENTS } from '@vrijhaven/domain';
import type { Field } from '@vrijhaven/server';
import { bytes, readModel, wholeJson } from '@vrijhaven/server';
import { jsonList } from '../sql/json-text';
import type { DocumentType, GrantType } from './document.type';

/** Placeholders of a viewer's two arrays. */
export interface ViewerSql {
  readonly compartments: string;
  readonly recipients: string;
}

const GRANT = readModel<GrantType>('Grant', {
  recipient: 'g.recipient',
  generation: 'g.generation',
  grant: bytes('g.grant_bytes'),
  granter: 'g.granter_id',
  chainHead: bytes('g.chain_head'),
  grantedOn: 'g.granted_on',
});

/** How document `d` is read by the {recipients} of its grants. */
const DOCUMENT = readModel<DocumentType>('Document', {
  compartment: 'd.compartment',
  schema: 'd.schema_version',
  revision: 'd.revision',
  previous: bytes('d.previous'),
  author: 'd.author_id',
  envelope: bytes('d.envelope'),
  signature: bytes('d.signature'),
  writtenOn: 'd.written_on',
  layer: 'd.layer',
  hash: bytes('d.hash'),
  grants: {
    rows: GRANT,
    from: 'document_grant g',
    where: `g.record_id = d.record_id and g.compartment = d.compartment and g.revision = d.revision
      and g.layer = d.layer and g.withdrawn_on is null and g.recipient = any ({recipients}::text[])`,
    order: 'g.recipient, g.generation',
    seen: 'with its parent',
  },
});

/** The newest document of one compartment in a record that the viewer’s {recipients} can open, of their {compartments}. */
export const newestOf = (record: string, compartment: Compartment): Field => ({
  one: DOCUMENT,
  from: 'document d',
  where: `d.record_id = ${record} and d.compartment = '${compartment}'
    and '${compartment}' = any ({compartments}::text[])`,
  order: 'd.revision desc',
  seen: 'with its parent',
  needs: 'grants',
});

const grantsJson = (document: string, whose: string): string => `
  select json_agg(${wholeJson(GRANT, ANONYMOUS)} order by g.recipient, g.generation) as list
  from document_grant g
  where g.record_id = ${document}.record_id and g.compartment = ${document}.compartment
    and g.revision = ${document}.revision and g.layer = ${document}.layer and g.withdrawn_on is null and ${whose}`;

/** SQL for a document `d` with the grants of `held`. */
export const documentJson = `${wholeJson(DOCUMENT, ANONYMOUS, {}, { grants: 'held.list' })} as document`;

/** A document without a live grant is not shown: whoever cannot open it need not know its size. */
const held = (recipients: string): string =>
  `cross join lateral (${grantsJson('d', `g.recipient = any (${recipients}::text[])`)}) held where held.list is not null`;

/** SQL to join `held` to `d`: every grant that counts, whosoever. */
export const heldByAnybody = `cross join lateral (${grantsJson('d', 'true')}) held`;

// Every document of these stands, not the newest alone.
const GROWING = ['thread', ...LOG_COMPARTMENTS].map((each) => `'${each}'`).join(', ');

/** SQL for the newest readable revision of each compartment, thread and logs apart. */
export const documentsJson = (record: string, viewer: ViewerSql): string =>
  jsonList(
    'document',
    `select distinct on (d.compartment) ${documentJson} from document d ${held(viewer.recipients)}
       and d.record_id = ${record} and d.compartment = any (${viewer.compartments}::text[])
       and d.compartment not in (${GROWING}) order by d.compartment, d.revision desc`,
  );

/** SQL for the thread, oldest message first. */
export const threadJson = (record: string, viewer: ViewerSql): string =>
  jsonList(
    'document',
    `select ${documentJson} from document d ${held(viewer.recipients)} and d.record_id = ${record}
       and d.compartment = 'thread' and 'thread' = any (${viewer.compartments}::text[]) order by d.revision`,
  );

/** SQL for one revision, whatever its compartment. */
export const revisionJson = (record: string, compartment: string, revision: string, recipients: string): string => `(
  select document from (
    select ${documentJson} from document d ${held(recipients)} and d.record_id = ${record}
      and d.compartment = ${compartment} and d.revision = ${revision}) one)`;

interface RevisionsSql {
  readonly compartment: string;
  readonly recipients: string;
  readonly after: string;
  readonly first: string;
}

/** SQL for the readable revisions of one compartment after a number, in order. */
export const revisionsJson = (record: string, { compartment, recipients, after, first }: RevisionsSql): string =>
  jsonList(
    'document',
    `select ${documentJson} from document d ${held(recipients)} and d.record_id = ${record}
       and d.compartment = ${compartment} and d.revision > ${after} order by d.revision limit ${first}`,
  );

/** SQL for every grant of a key to a team, with the day on which it ended; also those that a layer replaced. */
const teamGrants = (record: string): string => `
  select compartment, recipient, granted_on, withdrawn_on as ended_on, withdrawn_on is null as counts
  from document_grant where record_id = ${record} and recipient like 'team:%'
  union all
  select compartment, recipient, granted_on, coalesce(withdrawn_on, replaced_on), false
  from past_grant where record_id = ${record} and recipient like 'team:%'`;

/**
 * SQL for who was given which key, teams only; those that still count first, then the newest.
 * [Note: who already held what] a withdrawn grant stays listed, because a key once given cannot be unread.
 */
export const disclosuresJson = (record: string): string =>
  jsonList(
    'disclosure',
    `select json_build_object('compartment', compartment, 'recipient', recipient, 'since', min(granted_on),
       'until', case when bool_or(counts) then null else max(ended_on) end) as disclosure
     from (${teamGrants(record)}) given
     group by compartment, recipient
     order by bool_or(counts) desc, max(granted_on) desc, recipient, compartment`,
  );
