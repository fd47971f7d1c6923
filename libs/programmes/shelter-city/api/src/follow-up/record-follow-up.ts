import type { Actor } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { StateMismatch } from '@vrijhaven/server';
import { byOf, recordEvent } from '../residency/residency-event.store';
import { permitResidency } from '../residency/residency.store';
import { permitFollowUp, setFollowUpState } from './follow-up.store';
import { noteEntries } from '../residency/note-entries';

export interface Held {
  readonly id: string;
  readonly held: boolean;
  readonly version: number;
  /** How it goes, sealed. */
  readonly entries: readonly DocumentInput[];
}

/** The guest was asked, or could not be reached; what they said is sealed beside it. */
export const recordFollowUp = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { id, held, version, entries }: Held,
): Promise<{ readonly id: string } | AppendRefusal | StateMismatch> => {
  const followUp = await permitFollowUp(actor, 'followUp.record', id, tx, { lock: true });
  if (isRefusal(followUp)) return followUp;
  const residency = await permitResidency(actor, 'residency.planFollowUps', followUp.residencyId, tx);
  if (isRefusal(residency)) return NOT_FOUND;
  if (version !== followUp.version || followUp.state !== 'planned' || residency.state !== 'followUp')
    return new StateMismatch(followUp);
  const about = { application: residency.applicationId, entries };
  const noted = await noteEntries(tx, actor, { p, now }, about);
  if (noted !== undefined) return noted;
  const to = held ? 'done' : 'missed';
  await setFollowUpState(tx, followUp, to);
  await recordEvent(tx, residency, byOf(actor, now), { kind: 'followUpHeld', to, due: followUp.due });
  return { id: residency.id };
};
