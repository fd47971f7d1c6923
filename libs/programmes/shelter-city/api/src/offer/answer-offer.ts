import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ApplicationMoves, OfferedConsent } from '@vrijhaven/applications/api';
import {
  citySubject,
  insertConsents,
  lastConsent,
  organisationId,
  permitApplication,
  refuseConsent,
  refuseMove,
} from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { permitCity } from '../city/city.store';
import { liveProposal } from '../proposal/proposal.store';

interface OfferAnswer {
  readonly accept: boolean;
  readonly consent: OfferedConsent | null;
}

interface Means {
  readonly p: VerifyPrimitives;
  readonly moves: ApplicationMoves;
  readonly today: Day;
}

/** The defender takes the offered place, with a signed consent to that city, or leaves it and is back in the pool. */
export const answerOffer = async (
  tx: Tx,
  actor: Actor,
  { p, moves, today }: Means,
  { accept, consent }: OfferAnswer,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | StateMismatch> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  const application = await permitApplication(actor, 'application.answerOffer', actor.record, tx, { lock: true });
  if (isRefusal(application)) return application;
  const { id: record, signKey: publicKey } = application;
  const to = accept ? 'accepted' : 'offerDeclined';
  const refusal = refuseMove(application, to, ['applicant']);
  if (refusal !== undefined) return refusal;

  if (accept) {
    const proposal = await liveProposal(tx, record);
    if (proposal === null) return new StateMismatch(application);
    const city = await permitCity(actor, 'city.name', proposal.cityId, tx);
    if (isRefusal(city)) return city;
    if (consent === null) return new InvalidInput(['consent']);
    if (consent.subject !== citySubject(city.slug)) return new InvalidInput(['consent.subject']);
    if (!consent.given) return new InvalidInput(['consent.given']);
    const ground = { p, organisation: await organisationId(tx), record, publicKey, today };
    const unfit = refuseConsent({ ...ground, last: await lastConsent(tx, record) }, consent, 'consent');
    if (unfit !== undefined) return unfit;
    await insertConsents(tx, record, [consent]);
  } else if (consent !== null) return new InvalidInput(['consent']);
  await moves.move(tx, application, { to, reason: 'ownChoice', by: 'applicant', member: null });
  return { id: record };
};
