import type { Actor, NotFound } from '@vrijhaven/access';
import { appendEntries, permitApplication } from '@vrijhaven/applications/api';
import type { AppendRefusal, OfferedDocument } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';
import { enquiryLifecycle } from '@vrijhaven/selection/model';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { forgetAnswer, permitEnquiry, setEnquiryState } from './enquiry.store';

interface Filing {
  readonly enquiry: string;
  readonly version: number;
  readonly entry: OfferedDocument;
}

/** The answer, as it came, goes into the log `vetting`; the mailbox forgets it in the same transaction. */
export const fileAnswer = async (
  tx: Tx,
  actor: Actor,
  means: { readonly p: VerifyPrimitives; readonly today: Day },
  { enquiry: id, version, entry }: Filing,
): Promise<{ readonly id: string } | AppendRefusal | InvalidInput | NotFound | StateMismatch> => {
  const found = await permitEnquiry(actor, 'enquiry.file', id, tx);
  if (isRefusal(found)) return found;
  // See [Note: lock order].
  const application = await permitApplication(actor, 'enquiry.create', found.applicationId, tx, { lock: true });
  if (isRefusal(application)) return application;
  const enquiry = await permitEnquiry(actor, 'enquiry.file', id, tx, { lock: true });
  if (isRefusal(enquiry)) return enquiry;
  if (entry.compartment !== 'vetting') return new InvalidInput(['entry.compartment']);
  if (version !== enquiry.version || !canMove(enquiryLifecycle, enquiry.state, 'filed', ['verifier']))
    return new StateMismatch(enquiry);
  const added = await appendEntries(tx, actor, means, { application: application.id, entries: [entry] });
  if (isRefusal(added)) return added;
  await setEnquiryState(tx, enquiry, 'filed');
  await forgetAnswer(tx, id);
  return { id };
};
