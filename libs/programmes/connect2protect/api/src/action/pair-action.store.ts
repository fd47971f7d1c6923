import type { Actor, ActionOn, NotFound } from '@vrijhaven/access';
import { permitFor } from '@vrijhaven/access';
import type { ActionState } from '@vrijhaven/connect2protect/model';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { queueForRecord } from '../need/need.store';
import { PairActionEntity } from './pair-action.entity';

/** The only loader of actions. */
const permitAction = permitFor('pairAction', PairActionEntity);

/** An action, locked until the transaction ends, behind everything else that is done about its defender. */
export const lockAction = async (
  tx: Tx,
  actor: Actor,
  action: ActionOn<'pairAction'>,
  id: string,
): Promise<NotFound | PairActionEntity> => {
  const found = await permitAction(actor, action, id, tx);
  if (isRefusal(found)) return found;
  await queueForRecord(tx, found.applicationId);
  return permitAction(actor, action, id, tx, { lock: true });
};

/** Adds a drafted action; false where there is one of this id. */
export const insertAction = async (tx: Tx, action: Omit<PairActionEntity, 'state' | 'version'>): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into pair_action (id, pairing_id, application_id, professional_id, kind, state, due_on, draft_hash, version)
     values ($1, $2, $3, $4, $5, 'drafted', $6, $7, 1) on conflict do nothing returning id`,
    [
      ...[action.id, action.pairingId, action.applicationId, action.professionalId, action.use, action.dueOn],
      Buffer.from(action.draftHash),
    ],
  );
  return rows.length === 1;
};

/** Moves the locked action one version on. */
export const setActionState = (tx: Tx, { id, version }: PairActionEntity, state: ActionState, draftHash?: Bytes) =>
  tx.update(
    PairActionEntity,
    { id },
    { state, version: version + 1, ...(draftHash ? { draftHash: Buffer.from(draftHash) } : {}) },
  );
