import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { equalBytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import { endReferral } from '../referral/end-referral';
import { permitApplication } from '../application/application.permit';
import { organisationId } from '../document/trust.store';
import type { ConsentFollowers } from './consent-followers';
import type { OfferedConsent } from './accept-consent';
import { refuseConsent } from './accept-consent';
import { isConsentSubject } from './consent-subject';
import { findConsent, insertConsents, lastConsent } from './consent.store';
import { stopDisclosure } from './stop-disclosure';

/** The defender says yes or no to one subject. Saying the same statement twice changes nothing. */
export const recordConsent = async (
  tx: Tx,
  actor: Actor,
  { p, followers }: { readonly p: VerifyPrimitives; readonly followers: ConsentFollowers },
  consent: OfferedConsent,
  today: Day,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  const application = await permitApplication(actor, 'application.revise', actor.record, tx, { lock: true });
  if (isRefusal(application)) return application;
  if (!isConsentSubject(consent.subject)) return new InvalidInput(['consent.subject']);
  const { id: record, signKey: publicKey } = application;
  const known = await findConsent(tx, record, consent.subject, consent.sequence);
  if (known !== null && equalBytes(known.signature, consent.signature)) return { id: record };

  const organisation = await organisationId(tx);
  const last = await lastConsent(tx, record);
  const refusal = refuseConsent({ p, organisation, record, publicKey, today, last }, consent, 'consent');
  if (refusal !== undefined) return refusal;
  await insertConsents(tx, record, [consent]);
  if (!consent.given) {
    await stopDisclosure(tx, record, consent.subject, today);
    await endReferral(tx, record, consent.subject);
  }
  await followers.tell(tx, application, consent);
  return { id: record };
};
