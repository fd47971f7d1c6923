import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { enquiryLifecycle } from '@vrijhaven/selection/model';
import { StateMismatch } from '@vrijhaven/server';
import { permitEnquiry, setEnquiryState } from './enquiry.store';

interface Revoking {
  readonly enquiry: string;
  readonly version: number;
}

/** Takes a letter back before its answer came: from now on the words lead nowhere. */
export const revokeEnquiry = async (
  tx: Tx,
  actor: Actor,
  { enquiry: id, version }: Revoking,
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const enquiry = await permitEnquiry(actor, 'enquiry.revoke', id, tx, { lock: true });
  if (isRefusal(enquiry)) return enquiry;
  if (version !== enquiry.version || !canMove(enquiryLifecycle, enquiry.state, 'revoked', ['verifier']))
    return new StateMismatch(enquiry);
  await setEnquiryState(tx, enquiry, 'revoked');
  return { id };
};
