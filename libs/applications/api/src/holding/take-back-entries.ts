import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { logsWithPartner } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { lockLogs } from '../log/log.store';

interface TakingBack {
  readonly compartment: Compartment;
  readonly revisions: readonly number[];
}

/**
 * From now on no partner team is served these entries of the record's log, nor can be granted them again by anybody: a
 * trigger sees to that (`taken_back_stays`). What the record's owner wrote themselves of `pair`, and any line of
 * `roster`: words of others in a pair are theirs.
 */
export const takeBackEntries = async (
  tx: Tx,
  record: string,
  { compartment, revisions }: TakingBack,
  today: Day,
): Promise<void> => {
  if (revisions.length === 0) return;
  await lockLogs(tx, record);
  await tx.query(
    `insert into taken_back (record_id, compartment, revision, taken_on)
     select record_id, compartment, revision, $4 from document
     where record_id = $1 and compartment = $2 and revision = any ($3::integer[])
       and (compartment <> 'pair' or author_id = $1)
     on conflict do nothing`,
    [record, compartment, revisions, today],
  );
  await tx.query(
    `update document_grant g set withdrawn_on = $4
     where g.record_id = $1 and g.compartment = $2 and g.revision = any ($3::integer[]) and g.withdrawn_on is null
       and g.recipient like 'team:%' and g.recipient <> 'team:office'
       and exists (select from taken_back t where t.record_id = g.record_id and t.compartment = g.compartment
         and t.revision = g.revision)`,
    [record, compartment, revisions, today],
  );
};

const TAKEN_BACK_FROM: readonly Compartment[] = [...logsWithPartner('professional'), ...logsWithPartner('course')];

/** A defender takes entries back that a professional or the trainers of a course were given, one by one. */
export const withdrawEntries = async (
  tx: Tx,
  actor: Actor,
  today: Day,
  taking: TakingBack,
): Promise<InvalidInput | NotFound | { readonly id: string }> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  if (!TAKEN_BACK_FROM.includes(taking.compartment)) return new InvalidInput(['compartment']);
  await takeBackEntries(tx, actor.record, taking, today);
  return { id: actor.record };
};
