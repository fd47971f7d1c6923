import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ConsentMissing, OnHold } from '@vrijhaven/applications/api';
import { isRhythm, REVIEW_DAYS } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { planNext } from '../contact/check-in.store';
import { liveNeed, setNeedState } from '../need/need.store';
import type { NotBriefed } from '../professional/professional.type';
import { byOf, bySystem } from './pairing-event.store';
import { lockPairing, pairInContact, setPairingState } from './pairing.store';
import type { OfferedEntry } from './share-entries';
import { shareEntries } from './share-entries';
import { refuseShowing } from './show-first-look';

export interface Beginning {
  readonly pairing: string;
  readonly version: number;
  readonly rhythmDays: number;
  readonly shared: readonly OfferedEntry[];
}

/**
 * An agreed pair begins: everything that the defender has released goes to the professional, the first contact has its
 * day, and who was the professional before hands over.
 */
export const beginPairing = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { pairing: id, version, rhythmDays, shared }: Beginning,
): Promise<
  { readonly id: string } | ConsentMissing | InvalidInput | NotBriefed | NotFound | NotSigned | OnHold | StateMismatch
> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const pairing = await lockPairing(tx, actor, 'pairing.propose', id);
  if (isRefusal(pairing)) return pairing;
  if (!isRhythm(rhythmDays)) return new InvalidInput(['rhythmDays']);
  if (version !== pairing.version || pairing.state !== 'agreed') return new StateMismatch(pairing);
  const refused = await refuseShowing(tx, pairing);
  if (refused !== undefined) return refused;
  const today = dayOf(now);
  const unfit = await shareEntries(tx, { p, today }, { pairing, member: actor.member, entries: shared });
  if (unfit !== undefined) return unfit;

  // [Note: one pair at a time] what is said in the log of the pair goes to one professional, never to two.
  const former = await pairInContact(tx, pairing.applicationId);
  if (former !== null)
    await setPairingState(tx, former, { to: 'ended', reason: 'mandateOver', with: { endsOn: today } }, bySystem(now));
  const terms = { rhythmDays, beganOn: today, reviewOn: addDays(today, REVIEW_DAYS) };
  await setPairingState(tx, pairing, { to: 'active', with: terms }, byOf(actor, now));
  await planNext(tx, pairing, rhythmDays, today);
  const need = await liveNeed(tx, pairing.applicationId);
  if (need?.state === 'open') await setNeedState(tx, need, 'paired');
  return { id };
};
