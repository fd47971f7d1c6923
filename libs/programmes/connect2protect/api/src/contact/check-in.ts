import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries, OnHold } from '@vrijhaven/applications/api';
import { checkInLifecycle, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { CheckInSide, PairingActor } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove, dayOf, hourOf } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { isFrozen, queueForRecord } from '../need/need.store';
import { byOf, recordEvent } from '../pairing/pairing-event.store';
import { permitPairing } from '../pairing/pairing.store';
import { keepContact, permitCheckIn, planNext } from './check-in.store';

interface Means {
  readonly p: VerifyPrimitives;
  readonly now: Date;
}
interface Tapping {
  readonly checkIn: string;
  /** Words that go with it. */
  readonly entries: readonly DocumentInput[];
}

const SIDE: Readonly<Partial<Record<PairingActor, CheckInSide>>> = {
  applicant: 'defender',
  professional: 'professional',
};

/** One tap: there was contact. A late one makes a missed contact good. The next is planned from today. */
export const checkIn = async (
  tx: Tx,
  actor: Actor,
  { p, now }: Means,
  { checkIn: id, entries }: Tapping,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | OnHold | StateMismatch> => {
  const found = await permitCheckIn(actor, 'checkIn.make', id, tx);
  if (isRefusal(found)) return found;
  await queueForRecord(tx, found.applicationId);
  const due = await permitCheckIn(actor, 'checkIn.make', id, tx, { lock: true });
  if (isRefusal(due)) return due;
  const pairing = await permitPairing(actor, 'pairing.move', due.pairingId, tx);
  if (isRefusal(pairing)) return pairing;
  if (actor.kind === 'member' && (await isFrozen(tx, due.applicationId))) return new OnHold();
  const by = byOf(actor, now);
  const isOpen = IN_CONTACT.includes(pairing.state) && canMove(checkInLifecycle, due.state, 'ok', [by.role]);
  if (!isOpen) return new StateMismatch({ state: due.state, version: pairing.version });
  if (entries.length > 0) {
    const noted = await appendEntries(tx, actor, { p, today: dayOf(now) }, { application: due.applicationId, entries });
    if (isRefusal(noted)) return noted;
  }
  await keepContact(tx, due, SIDE[by.role] ?? 'office', hourOf(now));
  await recordEvent(tx, pairing, by, { kind: 'checkIn', from: due.state, to: 'ok' });
  await planNext(tx, pairing, pairing.rhythmDays, dayOf(now));
  return { id: pairing.id };
};
