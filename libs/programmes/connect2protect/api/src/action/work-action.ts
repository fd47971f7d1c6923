import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { Appended, AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries, OnHold } from '@vrijhaven/applications/api';
import type { ActionActor, ActionKind, ActionState } from '@vrijhaven/connect2protect/model';
import { actionLifecycle, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { asSealed, documentHash, equalBytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { canMove, dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { isFrozen } from '../need/need.store';
import { byOf, recordEvent } from '../pairing/pairing-event.store';
import { lockPairing, permitPairing } from '../pairing/pairing.store';
import { insertAction, lockAction, setActionState } from './pair-action.store';
import { DraftChanged } from './pair-action.type';

interface Means {
  readonly p: VerifyPrimitives;
  readonly now: Date;
}
export interface Drafting {
  readonly pairing: string;
  /** Chosen by the client, for the sealed draft names it too. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly dueOn: Day | null;
  readonly entry: DocumentInput;
}
export interface Working {
  readonly action: string;
  readonly to: ActionState;
  readonly version: number;
  /** Of an approval: the draft that was on the screen. */
  readonly draftHash: Bytes | null;
  /** The new draft, the approval or the outcome; a drop may do without. */
  readonly entry: DocumentInput | null;
}
type Refused = AppendRefusal | DraftChanged | NotFound | OnHold | StateMismatch;

const note = (
  tx: Tx,
  actor: Actor,
  { p, now }: Means,
  application: string,
  entry: DocumentInput,
): Promise<Appended | AppendRefusal> =>
  entry.compartment === 'pair'
    ? appendEntries(tx, actor, { p, today: dayOf(now) }, { application, entries: [entry], pathOf: () => 'entry' })
    : Promise.resolve(new InvalidInput(['entry.compartment']));

const hashOf = (p: VerifyPrimitives, { envelope }: DocumentInput): Bytes =>
  documentHash(p, asSealed('document/v1', envelope));

/** Somebody of the pair writes what could be done; nothing is done until the defender has approved this text. */
export const draftAction = async (
  tx: Tx,
  actor: Actor,
  means: Means,
  { pairing: pairingId, id, kind: use, dueOn, entry }: Drafting,
): Promise<{ readonly id: string } | Refused> => {
  const pairing = await lockPairing(tx, actor, 'pairing.move', pairingId);
  if (isRefusal(pairing)) return pairing;
  if (!IN_CONTACT.includes(pairing.state)) return new StateMismatch(pairing);
  const { applicationId, professionalId } = pairing;
  if (actor.kind === 'member' && (await isFrozen(tx, applicationId))) return new OnHold();
  const noted = await note(tx, actor, means, applicationId, entry);
  if (isRefusal(noted)) return noted;
  const draftHash = hashOf(means.p, entry);
  if (!(await insertAction(tx, { id, pairingId, applicationId, professionalId, use, dueOn, draftHash })))
    return new InvalidInput(['id']);
  await recordEvent(tx, pairing, byOf(actor, means.now), { kind: 'action', to: 'drafted' });
  return { id: pairingId };
};

/**
 * Takes an action along: a new text, the defender's approval of exactly the newest one, done, or dropped. What was
 * approved is no longer once there is another text.
 */
export const workAction = async (
  tx: Tx,
  actor: Actor,
  means: Means,
  { action: id, to, version, draftHash, entry }: Working,
): Promise<{ readonly id: string } | Refused> => {
  const action = await lockAction(tx, actor, 'pairAction.write', id);
  if (isRefusal(action)) return action;
  const pairing = await permitPairing(actor, 'pairing.move', action.pairingId, tx);
  if (isRefusal(pairing)) return pairing;
  const by: readonly ActionActor[] = actor.kind === 'receipt' ? ['applicant'] : rolesOf(actor);
  const isOpen = IN_CONTACT.includes(pairing.state) && canMove(actionLifecycle, action.state, to, by);
  if (version !== action.version || !isOpen) return new StateMismatch(action);
  if (actor.kind === 'member' && (await isFrozen(tx, action.applicationId))) return new OnHold();
  if ((to === 'approved') !== (draftHash !== null)) return new InvalidInput(['draftHash']);
  if (draftHash !== null && !equalBytes(draftHash, action.draftHash)) return new DraftChanged();
  if (entry === null && to !== 'dropped') return new InvalidInput(['entry']);
  const noted = entry === null ? undefined : await note(tx, actor, means, action.applicationId, entry);
  if (isRefusal(noted)) return noted;
  await setActionState(tx, action, to, to === 'drafted' && entry !== null ? hashOf(means.p, entry) : undefined);
  await recordEvent(tx, pairing, byOf(actor, means.now), { kind: 'action', from: action.state, to });
  return { id: action.pairingId };
};
