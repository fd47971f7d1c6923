import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { appendEntries, isConsented, organisationId, permitApplication } from '@vrijhaven/applications/api';
import type { AppendRefusal, OfferedDocument } from '@vrijhaven/applications/api';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, enquiryIdOf } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import type { RefereeNumber } from '@vrijhaven/selection/model';
import { MAX_ENQUIRY_DAYS, refereeSubject } from '@vrijhaven/selection/model';
import { InvalidInput, NotSigned, StateMismatch } from '@vrijhaven/server';
import { forgetEnquiries, insertEnquiry } from './enquiry.store';
import { EnquiryStands, NotConsented } from './refusals.type';

/** An enquiry as a verifier's client made it. The server never sees its words. */
export interface OfferedEnquiry {
  readonly application: string;
  readonly referee: RefereeNumber;
  readonly enquiry: string;
  readonly signKey: Bytes;
  readonly loginKey: Bytes;
  readonly locatorHash: Bytes;
  readonly letter: Bytes;
  readonly expiresOn: Day;
  /** For the log `vetting`. */
  readonly entry: OfferedDocument;
}

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
}

type Refused = AppendRefusal | EnquiryStands | InvalidInput | NotConsented | NotFound | NotSigned | StateMismatch;

const isLetter = (letter: Bytes): boolean => {
  try {
    asSealed('letter/v1', letter);
    return true;
  } catch (fault) {
    if (fault instanceof CryptoFault) return false;
    throw fault;
  }
};

const refuseForm = ({ letter, expiresOn, entry }: OfferedEnquiry, today: Day): InvalidInput | undefined => {
  if (!isLetter(letter)) return new InvalidInput(['letter']);
  if (expiresOn < today || expiresOn > addDays(today, MAX_ENQUIRY_DAYS)) return new InvalidInput(['expiresOn']);
  return entry.compartment === 'vetting' ? undefined : new InvalidInput(['entry.compartment']);
};

/** Makes an enquiry and its entry in the log as one, while the application is being verified and consent stands. */
export const createEnquiry = async (
  tx: Tx,
  actor: Actor,
  { p, today }: Means,
  offered: OfferedEnquiry,
): Promise<{ readonly id: string } | Refused> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const application = await permitApplication(actor, 'enquiry.create', offered.application, tx, { lock: true });
  if (isRefusal(application)) return application;
  const wrong = refuseForm(offered, today);
  if (wrong !== undefined) return wrong;
  if (application.state !== 'verifying') return new StateMismatch(application);
  if (!(await isConsented(tx, application.id, refereeSubject(offered.referee)))) return new NotConsented();
  const { enquiry: id, signKey, loginKey, locatorHash, referee, letter, expiresOn } = offered;
  if (enquiryIdOf(p, await organisationId(tx), signKey) !== id) return new NotSigned();
  await forgetEnquiries(tx);
  const row = { id, applicationId: application.id, referee, makerId: actor.member, signKey, loginKey, locatorHash };
  if (!(await insertEnquiry(tx, { ...row, askedOn: today, expiresOn }, letter))) return new EnquiryStands();
  const added = await appendEntries(tx, actor, { p, today }, { application: application.id, entries: [offered.entry] });
  return isRefusal(added) ? added : { id };
};
