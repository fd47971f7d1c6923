import type { Actor, ActionOn, NotFound } from '@vrijhaven/access';
import { permitFor } from '@vrijhaven/access';
import type { EndReason, PairingState } from '@vrijhaven/connect2protect/model';
import { IN_CONTACT, pairingLifecycle } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { In } from 'typeorm';
import { queueForRecord } from '../need/need.store';
import type { By } from './pairing-event.store';
import { recordEvent } from './pairing-event.store';
import { PairingEntity } from './pairing.entity';

/** The only loader of pairs. */
export const permitPairing = permitFor('pairing', PairingEntity);

/** A pair, locked until the transaction ends, behind everything else that is done about its defender. */
export const lockPairing = async (
  tx: Tx,
  actor: Actor,
  action: ActionOn<'pairing'>,
  id: string,
): Promise<NotFound | PairingEntity> => {
  const found = await permitPairing(actor, action, id, tx);
  if (isRefusal(found)) return found;
  await queueForRecord(tx, found.applicationId);
  return permitPairing(actor, action, id, tx, { lock: true });
};

type NewPairing = Pick<PairingEntity, 'id' | 'needId' | 'applicationId' | 'professionalId' | 'proposedOn'>;

/** Adds a proposal; false where the need has one that waits already, whoever was first. */
export const insertPairing = async (tx: Tx, pairing: NewPairing): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into pairing (id, need_id, application_id, professional_id, state, version, proposed_on)
     values ($1, $2, $3, $4, 'proposed', 1, $5) on conflict do nothing returning id`,
    [pairing.id, pairing.needId, pairing.applicationId, pairing.professionalId, pairing.proposedOn],
  );
  return rows.length === 1;
};

interface Step {
  readonly to: PairingState;
  readonly reason?: EndReason;
  readonly with?: Partial<Pick<PairingEntity, 'again' | 'beganOn' | 'endsOn' | 'rhythmDays' | 'reviewOn'>>;
}

/** Moves the locked pair one version on; a step that the table does not know is a fault of the caller. */
export const setPairingState = async (
  tx: Tx,
  pairing: PairingEntity,
  { to, reason, with: more = {} }: Step,
  by: By,
): Promise<void> => {
  const { id, state: from, version } = pairing;
  if (!canMove(pairingLifecycle, from, to, [by.role]))
    throw new Error(`no ${by.role} takes a pair from ${from} to ${to}`);
  await tx.update(PairingEntity, { id }, { ...more, state: to, version: version + 1, reason: reason ?? null });
  await recordEvent(tx, pairing, by, { kind: 'state', from, to, ...(reason ? { reason } : {}) });
};

/** The pair of a defender that is in contact, if there is one. */
export const pairInContact = (tx: Tx, applicationId: string): Promise<PairingEntity | null> =>
  tx.findOneBy(PairingEntity, { applicationId, state: In([...IN_CONTACT]) });
