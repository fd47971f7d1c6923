import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput, EntryInvitation, OfferedConsent } from '@vrijhaven/applications/api';
import { appendEntries, endReferral, referralSubject, refuseHeld } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { EnrolmentOrigin } from '@vrijhaven/training/model';
import { TAKES_ENROLMENTS } from '@vrijhaven/training/model';
import { permitEdition } from '../edition/edition.store';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { byOf, insertEnrolment } from '../enrolment/enrolment.store';
import { useNomination } from '../nomination/nomination.store';
import { ownApplication } from './own-application';
import { wasReferred } from './referral';
import { stateTrainingConsent } from './state-consent';

export interface Enrolling {
  readonly edition: string;
  readonly entry: DocumentInput;
  readonly consent?: OfferedConsent | null;
  /** Of who was put forward: it lets them in before the edition is open to all. */
  readonly invitation?: EntryInvitation | null;
}

interface WayIn {
  readonly slug: string;
  readonly origin: EnrolmentOrigin;
  /** Why nobody can come in by it now. */
  readonly closed?: StateMismatch;
}

/** To which edition somebody comes, and how: by what everybody may, by what was suggested to them, or invited. */
const wayIn = async (
  tx: Tx,
  actor: Actor,
  p: VerifyPrimitives,
  application: string,
  { edition: id, invitation }: Enrolling,
): Promise<NotFound | WayIn> => {
  if (invitation) {
    const edition = await useNomination(tx, p, invitation);
    return edition === id ? { slug: invitation.to, origin: 'nominated' } : NOT_FOUND;
  }
  const edition = await permitEdition(actor, 'edition.read', id, tx);
  if (isRefusal(edition)) return edition;
  const way = { slug: edition.slug, origin: (await wasReferred(tx, application)) ? 'referred' : 'applied' } as const;
  return TAKES_ENROLMENTS.includes(edition.state) ? way : { ...way, closed: new StateMismatch(edition) };
};

/** Applies to an edition with a record that is there already: entry, consent and enrolment stand together. */
export const enrol = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  enrolling: Enrolling,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  const application = await ownApplication(tx, actor);
  if (isRefusal(application)) return application;
  const way = await wayIn(tx, actor, p, application.id, enrolling);
  if (isRefusal(way)) return way;
  const { edition: editionId, entry, consent = null } = enrolling;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  if (entry.compartment !== 'course') return new InvalidInput(['entry.compartment']);
  const known = await tx.findOneBy(EnrolmentEntity, { editionId, applicationId: application.id });
  if (known !== null) return new StateMismatch(known);
  const { slug, origin, closed } = way;
  if (closed !== undefined) return closed;
  const today = dayOf(now);
  const unfit = await stateTrainingConsent(tx, { p, today }, application, slug, consent);
  if (unfit !== undefined) return unfit;
  const id = randomUUID();
  const enrolment = { id, editionId, applicationId: application.id, origin, enrolledOn: today } as const;
  await insertEnrolment(tx, enrolment, byOf(actor, now));
  await endReferral(tx, application.id, referralSubject('training'));
  const about = { application: application.id, entries: [entry], pathOf: () => 'entry' };
  const noted = await appendEntries(tx, actor, { p, today }, about);
  return isRefusal(noted) ? noted : { id };
};
