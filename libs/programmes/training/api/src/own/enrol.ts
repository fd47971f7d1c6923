import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput, OfferedConsent } from '@vrijhaven/applications/api';
import { appendEntries, endReferral, referralSubject, refuseHeld } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { TAKES_ENROLMENTS } from '@vrijhaven/training/model';
import { permitEdition } from '../edition/edition.store';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { byOf, insertEnrolment } from '../enrolment/enrolment.store';
import { ownApplication } from './own-application';
import { wasReferred } from './referral';
import { stateTrainingConsent } from './state-consent';

export interface Enrolling {
  readonly edition: string;
  readonly entry: DocumentInput;
  readonly consent?: OfferedConsent | null;
}

/** Applies to an edition with a record that is there already: entry, consent and enrolment stand together. */
export const enrol = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { edition: editionId, entry, consent = null }: Enrolling,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  const application = await ownApplication(tx, actor);
  if (isRefusal(application)) return application;
  const edition = await permitEdition(actor, 'edition.read', editionId, tx);
  if (isRefusal(edition)) return edition;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  if (entry.compartment !== 'course') return new InvalidInput(['entry.compartment']);
  const known = await tx.findOneBy(EnrolmentEntity, { editionId, applicationId: application.id });
  if (known !== null) return new StateMismatch(known);
  if (!TAKES_ENROLMENTS.includes(edition.state)) return new StateMismatch(edition);
  const today = dayOf(now);
  const unfit = await stateTrainingConsent(tx, { p, today }, application, edition.slug, consent);
  if (unfit !== undefined) return unfit;
  const id = randomUUID();
  const origin = (await wasReferred(tx, application.id)) ? 'referred' : 'applied';
  const enrolment = { id, editionId, applicationId: application.id, origin, enrolledOn: today } as const;
  await insertEnrolment(tx, enrolment, byOf(actor, now));
  await endReferral(tx, application.id, referralSubject('training'));
  const about = { application: application.id, entries: [entry], pathOf: () => 'entry' };
  const noted = await appendEntries(tx, actor, { p, today }, about);
  return isRefusal(noted) ? noted : { id };
};
