import type { Actor, NotFound } from '@vrijhaven/access';
import type { OfferedConsent, OnHold } from '@vrijhaven/applications/api';
import { refuseHeld } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove, dayOf } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { enrolmentLifecycle, isOver } from '@vrijhaven/training/model';
import { EditionEntity } from '../edition/edition.entity';
import { byOf, permitEnrolment, setEnrolmentState } from '../enrolment/enrolment.store';
import { ownApplication } from './own-application';
import { stateTrainingConsent } from './state-consent';

export interface Answering {
  readonly id: string;
  readonly version: number;
  readonly accept: boolean;
  readonly consent?: OfferedConsent | null;
}
type Refused = InvalidInput | NotFound | NotSigned | OnHold | StateMismatch;

/** The participant takes the seat, with a consent to the trainers, or leaves it to somebody else. */
export const answerSeat = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { id, version, accept, consent = null }: Answering,
): Promise<{ readonly id: string } | Refused> => {
  const application = await ownApplication(tx, actor);
  if (isRefusal(application)) return application;
  const enrolment = await permitEnrolment(actor, 'enrolment.move', id, tx, { lock: true });
  if (isRefusal(enrolment)) return enrolment;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const today = dayOf(now);
  const isStanding =
    version === enrolment.version &&
    enrolment.state === 'offered' &&
    enrolment.offerExpiresOn !== null &&
    !isOver(enrolment.offerExpiresOn, today);
  if (!isStanding) return new StateMismatch(enrolment);
  const by = byOf(actor, now);
  if (!accept) {
    if (consent !== null) return new InvalidInput(['consent']);
    await setEnrolmentState(tx, enrolment, { to: 'declined', reason: 'ownChoice' }, by);
    return { id };
  }
  const edition = await tx.findOneByOrFail(EditionEntity, { id: enrolment.editionId });
  const unfit = await stateTrainingConsent(tx, { p, today }, application, edition.slug, consent);
  if (unfit !== undefined) return unfit;
  await setEnrolmentState(tx, enrolment, { to: 'accepted' }, by);
  return { id };
};

/** Leaves an edition, from any state before its end; no reason is asked. A seat is free at once. */
export const withdrawEnrolment = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const application = await ownApplication(tx, actor);
  if (isRefusal(application)) return application;
  const enrolment = await permitEnrolment(actor, 'enrolment.move', id, tx, { lock: true });
  if (isRefusal(enrolment)) return enrolment;
  const fits =
    version === enrolment.version && canMove(enrolmentLifecycle, enrolment.state, 'withdrawn', ['applicant']);
  if (!fits) return new StateMismatch(enrolment);
  await setEnrolmentState(tx, enrolment, { to: 'withdrawn', reason: 'ownChoice' }, byOf(actor, now));
  return { id };
};
