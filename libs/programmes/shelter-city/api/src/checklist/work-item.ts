import type { Actor } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { ItemCode, ItemState } from '@vrijhaven/shelter-city/model';
import { itemOf, WORKABLE } from '@vrijhaven/shelter-city/model';
import { byOf, recordEvent } from '../residency/residency-event.store';
import { permitResidency } from '../residency/residency.store';
import { findItem, saveItem } from './residency-item.store';
import { noteEntries } from '../residency/note-entries';

export interface Working {
  readonly residency: string;
  readonly code: ItemCode;
  readonly state: ItemState;
  readonly due: Day | null;
  /** Of the item; 0 before anybody worked on it. */
  readonly version: number;
  /** The details, sealed. */
  readonly entries: readonly DocumentInput[];
}

/** Somebody of the office or the host city sees to an item of the checklist. */
export const workItem = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { residency: id, code, state, due, version, entries }: Working,
): Promise<{ readonly id: string } | AppendRefusal | StateMismatch> => {
  if (!rolesOf(actor).some((role) => itemOf(code).by.includes(role))) return NOT_FOUND;
  const residency = await permitResidency(actor, 'residency.work', id, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  if (!WORKABLE.includes(residency.state)) return new StateMismatch(residency);
  const known = await findItem(tx, id, code);
  const before = { state: known?.state ?? 'todo', version: known?.version ?? 0 };
  if (version !== before.version) return new StateMismatch(before);
  if (entries.some(({ compartment }) => compartment !== 'stay' && compartment !== itemOf(code).sealedIn))
    return new InvalidInput(['entries']);
  const about = { application: residency.applicationId, entries };
  const noted = await noteEntries(tx, actor, { p, now }, about);
  if (noted !== undefined) return noted;
  await saveItem(tx, residency, { code, state, due, version: version + 1 });
  await recordEvent(tx, residency, byOf(actor, now), { kind: 'item', item: code, from: before.state, to: state, due });
  return { id };
};
