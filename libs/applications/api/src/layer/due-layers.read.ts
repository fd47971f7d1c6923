import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { keysJson } from '../application/application.read';
import { consentsJson } from '../consent/consent.read';
import { documentJson, heldByAnybody } from '../document/document.read';
import { officeViewer } from '../document/viewer';
import { IS_OPEN } from '../sql/open-cases';
import { readOne } from '../sql/read-one';
import type { DueCountType, DueLayersType } from './layer.type';

/** A team that still holds a key to the compartment has merely been given a newer revision. */
const TAKEN_BACK = `g.withdrawn_on is not null and not exists (
  select from document_grant other where other.record_id = g.record_id and other.compartment = g.compartment
    and other.recipient = g.recipient and other.withdrawn_on is null)`;

const OUTDATED = `g.withdrawn_on is null and g.generation < coalesce((
  select max(k.generation) from role_key k where 'team:' || k.team = g.recipient and k.compartment = g.compartment), 0)`;

const LEFT = `g.withdrawn_on is null and g.recipient like 'member:%' and not exists (
  select from member m where m.active and 'member:' || m.id = g.recipient)`;

/** SQL for whether document `d` is due. (protocol.md step 25) */
const IS_DUE = `exists (
  select from document_grant g where g.record_id = d.record_id and g.compartment = d.compartment
    and g.revision = d.revision and ((${TAKEN_BACK}) or (${OUTDATED}) or (${LEFT})))`;

/**
 * SQL for the open cases that the actor sees, found first: [Note: closed cases cost nothing]. The offices of other
 * programmes see theirs as participants.
 */
const openCases = (actor: Actor): string => `a as materialized (
  select a.id, a.sign_key, a.kem_key from application a
  where ${IS_OPEN}
    and (${visibleTo(actor, 'application.read', 'a')} or ${visibleTo(actor, 'participant.read', 'a')}))`;

/** SQL for their revisions that the actor may put under a layer; $1 are compartments. */
const dueTo = (actor: Actor): string => `
  from a cross join lateral (select * from document of where of.record_id = a.id offset 0) d
  where d.compartment = any ($1::text[]) and ${visibleTo(actor, 'document.relayer', 'd')} and ${IS_DUE}`;

const place = (text: string | null): readonly [string, string, number] => {
  const [record = '', compartment = '', revision = ''] = (text ?? '').split('/');
  return /^[0-9a-f-]{36}$/.test(record) && /^\d{1,7}$/.test(revision)
    ? [record, compartment, Number(revision)]
    : ['00000000-0000-0000-0000-000000000000', '', 0];
};

/** What waits for the actor, in one statement, so that each row is wholly of before or after a replacement. */
export const readDueLayers = (
  tx: Tx,
  actor: Actor,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<DueLayersType> =>
  readOne(
    tx,
    `with ${openCases(actor)}, due as (
       select d.*, a.sign_key, a.kem_key ${dueTo(actor)}
         and (d.record_id, d.compartment, d.revision) > ($3::uuid, $4::text, $5::integer)
       order by d.record_id, d.compartment, d.revision limit $2::integer),
     told as (
       select d.record_id, d.compartment, d.revision, json_build_object('application', d.record_id,
         'keys', ${keysJson('d')}, 'consents', ${consentsJson('d.record_id')}, 'document', row.document) as layer
       from due d cross join lateral (select ${documentJson} from (select 1) one ${heldByAnybody}) row
       where row.document->'grants' is not null)
     select json_build_object(
       'layers', coalesce(json_agg(layer order by record_id, compartment, revision), '[]'),
       'next', case when (select count(*) from due) = $2::integer
         then (select record_id || '/' || compartment || '/' || revision from due
               order by record_id desc, compartment desc, revision desc limit 1) end) as answer
     from told`,
    [officeViewer(actor).compartments, first, ...place(after)],
  );

/** How much waits for the actor, by compartment. */
export const countDueLayers = (tx: Tx, actor: Actor): Promise<DueCountType[]> =>
  readOne(
    tx,
    `with ${openCases(actor)}
     select coalesce(json_agg(json_build_object('compartment', compartment, 'due', due) order by compartment), '[]')
       as answer
     from (select d.compartment, count(*)::integer as due ${dueTo(actor)} group by d.compartment) counted`,
    [officeViewer(actor).compartments],
  );
