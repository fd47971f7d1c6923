import { permitFor } from '@vrijhaven/access';
import type { NeedOrigin, NeedState } from '@vrijhaven/connect2protect/model';
import { LIVE_NEEDS } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import { In } from 'typeorm';
import { NeedEntity } from './need.entity';

/** The only loader of needs. */
export const permitNeed = permitFor('need', NeedEntity);

/**
 * [Note: lock order] whatever is done about the pairs of one person queues here, before any row is looked at. No row of
 * theirs is locked: a professional may not change one.
 */
export const queueForRecord = async (tx: Tx, record: string): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('pairs:' || $1, 0))`, [record]);
};

/** Whether nothing goes out about this person now: a safety hold, or their application is over. */
export const isFrozen = async (tx: Tx, record: string): Promise<boolean> => {
  const [row] = await tx.query<{ frozen: boolean }[]>(`select record_frozen($1) as frozen`, [record]);
  return row?.frozen !== false;
};

/** Adds a need; false where the person has one already. */
export const insertNeed = async (
  tx: Tx,
  { id, applicationId, origin }: { readonly id: string; readonly applicationId: string; readonly origin: NeedOrigin },
): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into need (id, application_id, origin, state, version) values ($1, $2, $3, 'open', 1)
     on conflict do nothing returning id`,
    [id, applicationId, origin],
  );
  return rows.length === 1;
};

/** Moves the need one version on. */
export const setNeedState = (tx: Tx, { id, version }: NeedEntity, state: NeedState) =>
  tx.update(NeedEntity, { id }, { state, version: version + 1 });

/** The need that somebody has now. */
export const liveNeed = (tx: Tx, applicationId: string): Promise<NeedEntity | null> =>
  tx.findOneBy(NeedEntity, { applicationId, state: In([...LIVE_NEEDS]) });
