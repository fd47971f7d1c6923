import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { permitFor, rolesOf } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries } from '@vrijhaven/applications/api';
import { alarmLifecycle, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove, dayOf } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { byOf, recordEvent } from '../pairing/pairing-event.store';
import { lockPairing, permitPairing } from '../pairing/pairing.store';
import { AlarmEntity } from './alarm.entity';

/** The only loader of alarms. */
const permitAlarm = permitFor('alarm', AlarmEntity);

interface Raising {
  readonly pairing: string;
  readonly entries: readonly DocumentInput[];
}

/** A side, or the office, rings: pairing coordinators and the security officer hear it at once. */
export const raiseAlarm = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { pairing: id, entries }: Raising,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  const pairing = await lockPairing(tx, actor, 'pairing.move', id);
  if (isRefusal(pairing)) return pairing;
  if (!IN_CONTACT.includes(pairing.state)) return new StateMismatch(pairing);
  if (entries.length > 0) {
    const noted = await appendEntries(
      tx,
      actor,
      { p, today: dayOf(now) },
      { application: pairing.applicationId, entries },
    );
    if (isRefusal(noted)) return noted;
  }
  await tx.query(
    `insert into alarm (id, pairing_id, application_id, professional_id, kind, raised_on, state, escalated, version)
     values ($1, $2, $3, $4, 'raised', $5, 'open', true, 1)`,
    [randomUUID(), pairing.id, pairing.applicationId, pairing.professionalId, dayOf(now)],
  );
  await recordEvent(tx, pairing, byOf(actor, now), { kind: 'alarm', to: 'open' });
  return { id };
};

/** Somebody of the office has seen to an alarm. */
export const handleAlarm = async (
  tx: Tx,
  actor: Actor,
  now: Date,
  { alarm: id, version }: { readonly alarm: string; readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const alarm = await permitAlarm(actor, 'alarm.handle', id, tx, { lock: true });
  if (isRefusal(alarm)) return alarm;
  if (version !== alarm.version || !canMove(alarmLifecycle, alarm.state, 'handled', rolesOf(actor)))
    return new StateMismatch(alarm);
  const pairing = await permitPairing(actor, 'pairing.read', alarm.pairingId, tx);
  if (isRefusal(pairing)) return pairing;
  await tx.update(AlarmEntity, { id }, { state: 'handled', version: version + 1 });
  await recordEvent(tx, pairing, byOf(actor, now), { kind: 'alarm', from: 'open', to: 'handled' });
  return { id: pairing.id };
};
