import { permitFor } from '@vrijhaven/access';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { EnquiryState } from '@vrijhaven/selection/model';
import { EnquiryAnswerEntity } from './enquiry-answer.entity';
import { EnquiryEntity } from './enquiry.entity';

/** The only loader of enquiries. */
export const permitEnquiry = permitFor('enquiry', EnquiryEntity);

/** Those whose day has gone by stop standing in the way; the sessions of referees who left end. */
export const forgetEnquiries = async (tx: Tx): Promise<void> => {
  await tx.query('select enquiries_forget()');
};

/** Adds an enquiry with its letter; false where the referee has an open one, or the words were used before. */
export const insertEnquiry = async (
  tx: Tx,
  enquiry: Omit<EnquiryEntity, 'state' | 'version'>,
  letter: Bytes,
): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into enquiry (id, application_id, referee, state, version, maker_id, sign_key, locator_hash, login_key,
       asked_on, expires_on)
     values ($1, $2, $3, 'open', 1, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      ...[enquiry.id, enquiry.applicationId, enquiry.referee, enquiry.makerId, Buffer.from(enquiry.signKey)],
      ...[Buffer.from(enquiry.locatorHash ?? []), Buffer.from(enquiry.loginKey ?? [])],
      ...[enquiry.askedOn, enquiry.expiresOn],
    ],
  );
  if (rows.length === 0) return false;
  await tx.query('insert into enquiry_letter (enquiry_id, letter) values ($1, $2)', [enquiry.id, Buffer.from(letter)]);
  return true;
};

/** Moves a locked enquiry one version on. The database forgets words, letter and sessions with it. */
export const setEnquiryState = async (tx: Tx, { id, version }: EnquiryEntity, state: EnquiryState): Promise<void> => {
  await tx.update(EnquiryEntity, { id }, { state, version: version + 1 });
};

/** What stands in the log now need not stand here. */
export const forgetAnswer = async (tx: Tx, enquiryId: string): Promise<void> => {
  await tx.update(EnquiryAnswerEntity, { enquiryId }, { envelope: null, grantBytes: null });
};
