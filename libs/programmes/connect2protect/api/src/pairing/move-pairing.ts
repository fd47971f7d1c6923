import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries } from '@vrijhaven/applications/api';
import type { EndReason, PairingActor, PairingState } from '@vrijhaven/connect2protect/model';
import { isRhythm, mayEndFor, pairingLifecycle, REVIEW_DAYS } from '@vrijhaven/connect2protect/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { addDays, canMove, dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { endPairings } from './end-pairings';
import { byOf } from './pairing-event.store';
import { lockPairing, setPairingState } from './pairing.store';

export interface Moving {
  readonly pairing: string;
  readonly to: PairingState;
  readonly version: number;
  /** Of an end. */
  readonly reason: EndReason | null;
  /** Of a renewal: the rhythm from now on. */
  readonly rhythmDays: number | null;
  /** Of an end: the defender still wishes for somebody. */
  readonly again: boolean;
  /** What is noted of it, in the log of the pair. */
  readonly entries: readonly DocumentInput[];
}
type Refused = AppendRefusal | InvalidInput | NotFound | StateMismatch;

const actorsOf = (actor: Actor): readonly PairingActor[] => (actor.kind === 'receipt' ? ['applicant'] : rolesOf(actor));

const refuseTerms = (actors: readonly PairingActor[], { to, reason, rhythmDays }: Moving): InvalidInput | undefined => {
  const isEnd = to === 'ended';
  if (isEnd !== (reason !== null) || (reason !== null && !actors.some((each) => mayEndFor(each, reason))))
    return new InvalidInput(['reason']);
  if ((to === 'active') !== (rhythmDays !== null) || (rhythmDays !== null && !isRhythm(rhythmDays)))
    return new InvalidInput(['rhythmDays']);
  return undefined;
};

/** A pair is reviewed, renewed or ended, or a proposal that came to nothing lapses. */
export const movePairing = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  moving: Moving,
): Promise<{ readonly id: string } | Refused> => {
  const { pairing: id, to, version, reason, rhythmDays, entries } = moving;
  const pairing = await lockPairing(tx, actor, 'pairing.move', id);
  if (isRefusal(pairing)) return pairing;
  const actors = actorsOf(actor);
  const by = actors.find((each) => canMove(pairingLifecycle, pairing.state, to, [each]));
  // To begin takes what is released along: see `beginPairing`.
  if (version !== pairing.version || by === undefined || (pairing.state === 'agreed' && to === 'active'))
    return new StateMismatch(pairing);
  const unfit = refuseTerms([by], moving);
  if (unfit !== undefined) return unfit;
  const today = dayOf(now);
  if (entries.length > 0) {
    const noted = await appendEntries(tx, actor, { p, today }, { application: pairing.applicationId, entries });
    if (isRefusal(noted)) return noted;
  }
  // [Note: a wish is the defender's] a professional who leaves cannot say that they wish for nobody any more.
  const again = moving.again || by === 'professional';
  const over = to === 'ended' || to === 'lapsed' ? { endsOn: today, again } : {};
  const renewed = rhythmDays === null ? {} : { rhythmDays, reviewOn: addDays(today, REVIEW_DAYS) };
  const step = { to, ...(reason === null ? {} : { reason }), with: { ...over, ...renewed } };
  await setPairingState(tx, pairing, step, { ...byOf(actor, now), role: by });
  // Who wishes for nobody is not asked about a next one either.
  if (to === 'ended' && !again) await endPairings(tx, pairing.applicationId, { reason: 'oneSided', ahead: true, now });
  return { id };
};
