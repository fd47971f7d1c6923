import type { ApplicationEntity, OfferedConsent } from '@vrijhaven/applications/api';
import { insertConsents, isConsented, lastConsent, organisationId, refuseConsent } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { consentToTeam, courseTeam } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';

/** The subject of the consent to the trainers of an edition. */
export const trainingSubject = (slug: string): string => consentToTeam(courseTeam(slug)) ?? '';

interface Ground {
  readonly p: VerifyPrimitives;
  readonly today: Day;
}

/** Keeps the consent to the trainers of an edition; none is needed where the last word was yes. */
export const stateTrainingConsent = async (
  tx: Tx,
  { p, today }: Ground,
  { id: record, signKey: publicKey }: ApplicationEntity,
  slug: string,
  consent: OfferedConsent | null,
): Promise<InvalidInput | NotSigned | undefined> => {
  const subject = trainingSubject(slug);
  if (consent === null) return (await isConsented(tx, record, subject)) ? undefined : new InvalidInput(['consent']);
  if (consent.subject !== subject) return new InvalidInput(['consent.subject']);
  if (!consent.given) return new InvalidInput(['consent.given']);
  const ground = { p, organisation: await organisationId(tx), record, publicKey, today };
  const unfit = refuseConsent({ ...ground, last: await lastConsent(tx, record) }, consent, 'consent');
  if (unfit === undefined) await insertConsents(tx, record, [consent]);
  return unfit;
};
