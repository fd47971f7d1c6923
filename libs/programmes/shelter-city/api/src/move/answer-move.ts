import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { OfferedConsent, OnHold } from '@vrijhaven/applications/api';
import {
  citySubject,
  insertConsents,
  lastConsent,
  organisationId,
  permitApplication,
  refuseConsent,
  refuseHeld,
} from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { permitCity } from '../city/city.store';
import { agreeToMove, permitProposal, setProposalState } from '../proposal/proposal.store';
import { byOf, recordEvent } from '../residency/residency-event.store';
import { staysAhead } from '../residency/residency.store';
import { presentStay } from './schedule-next';

interface MoveAnswer {
  readonly proposal: string;
  readonly accept: boolean;
  readonly consent: OfferedConsent | null;
}
type Refused = InvalidInput | NotFound | NotSigned | OnHold | StateMismatch;

/** The guest says yes to the next city, with a signed consent to it, or stays where they are. */
export const answerMove = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { proposal: id, accept, consent }: MoveAnswer,
): Promise<{ readonly id: string } | Refused> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  const application = await permitApplication(actor, 'application.answerOffer', actor.record, tx, { lock: true });
  if (isRefusal(application)) return application;
  const proposal = await permitProposal(actor, 'proposal.answerMove', id, tx, { lock: true });
  if (isRefusal(proposal)) return proposal;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const { id: record, signKey: publicKey } = application;
  const present = await presentStay(tx, record);
  const isOpen = proposal.isMove && proposal.state === 'accepted' && (await staysAhead(tx, record)).length === 0;
  if (present === null || !isOpen) return new StateMismatch(proposal);

  const by = byOf(actor, now);
  if (!accept) {
    if (consent !== null) return new InvalidInput(['consent']);
    await setProposalState(tx, proposal, 'withdrawn');
    await recordEvent(tx, present, by, { kind: 'moveEnded', reason: 'ownChoice' });
    return { id: record };
  }
  const city = await permitCity(actor, 'city.name', proposal.cityId, tx);
  if (isRefusal(city)) return city;
  if (consent === null) return new InvalidInput(['consent']);
  if (consent.subject !== citySubject(city.slug)) return new InvalidInput(['consent.subject']);
  if (!consent.given) return new InvalidInput(['consent.given']);
  const today = dayOf(now);
  const ground = { p, organisation: await organisationId(tx), record, publicKey, today };
  const unfit = refuseConsent({ ...ground, last: await lastConsent(tx, record) }, consent, 'consent');
  if (unfit !== undefined) return unfit;
  await insertConsents(tx, record, [consent]);
  await agreeToMove(tx, proposal, today);
  await recordEvent(tx, present, by, { kind: 'moveAgreed' });
  return { id: record };
};
