import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { OnHold } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { isFrozen, permitNeed, queueForRecord } from '../need/need.store';
import { hasRoom, isBriefed, permitProfessional } from '../professional/professional.store';
import { NoRoom, NotBriefed } from '../professional/professional.type';
import { byOf, recordEvent } from './pairing-event.store';
import { insertPairing, pairInContact } from './pairing.store';
import { AlreadyTogether, NeedBusy } from './pairing.type';

interface Proposing {
  readonly need: string;
  readonly professional: string;
  /** Of the need. */
  readonly version: number;
}

/**
 * Asks a professional and a defender whether they would be a pair. Nothing of the defender is shown by it. A need whose
 * pair is in contact may have one proposal beside it: that is a hand-over.
 */
export const proposePairing = async (
  tx: Tx,
  actor: Actor,
  now: Date,
  { need: needId, professional: professionalId, version }: Proposing,
): Promise<
  { readonly id: string } | AlreadyTogether | NeedBusy | NoRoom | NotBriefed | NotFound | OnHold | StateMismatch
> => {
  const found = await permitNeed(actor, 'need.move', needId, tx);
  if (isRefusal(found)) return found;
  await queueForRecord(tx, found.applicationId);
  const need = await permitNeed(actor, 'need.move', needId, tx, { lock: true });
  if (isRefusal(need)) return need;
  // Also keeps two who ask the same professional for different people in a row.
  const professional = await permitProfessional(actor, 'professional.manage', professionalId, tx, { lock: true });
  if (isRefusal(professional)) return professional;
  if (version !== need.version || (need.state !== 'open' && need.state !== 'paired')) return new StateMismatch(need);
  if (await isFrozen(tx, need.applicationId)) return new OnHold();
  if ((await pairInContact(tx, need.applicationId))?.professionalId === professionalId) return new AlreadyTogether();
  if (!(await isBriefed(tx, professionalId))) return new NotBriefed();
  if (!(await hasRoom(tx, professional, dayOf(now)))) return new NoRoom();
  const { applicationId } = need;
  const pairing = { id: randomUUID(), needId, applicationId, professionalId, proposedOn: dayOf(now) };
  if (!(await insertPairing(tx, pairing))) return new NeedBusy();
  await recordEvent(tx, pairing, byOf(actor, now), { kind: 'proposed', to: 'proposed' });
  return { id: pairing.id };
};
