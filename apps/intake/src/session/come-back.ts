import type { Applicant, ApplicantFile, ReceiptProblem, SignInOutcome } from '@vrijhaven/applications/client';
import { readDraft } from '../flow/draft';
import type { Draft } from '../flow/draft';

export type ReceiptRefusal = Exclude<SignInOutcome, { kind: 'signedIn' }> | ReceiptProblem;

/** What stands under a receipt; `tampered` when it is there and does not open. */
export type ComeBack =
  | { readonly kind: 'refused'; readonly why: ReceiptRefusal }
  | { readonly kind: 'application'; readonly file: ApplicantFile }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly expiresOn: string }
  | { readonly kind: 'gone'; readonly why: 'nothing' | 'tampered' };

/** Signs in with a typed receipt and fetches whatever it leads to. Throws what the network throws. */
export const comeBack = async (
  applicant: Pick<Applicant, 'return' | 'load' | 'loadDraft'>,
  typed: string,
): Promise<ComeBack> => {
  const outcome = await applicant.return(typed);
  if (outcome.kind !== 'signedIn') return { kind: 'refused', why: outcome };
  if (outcome.file === 'application') {
    const file = await applicant.load();
    return file ? { kind: 'application', file } : { kind: 'gone', why: 'tampered' };
  }
  const found = await applicant.loadDraft();
  if (found.kind !== 'draft') return { kind: 'gone', why: found.kind };
  const draft = readDraft(found.content);
  return draft ? { kind: 'draft', draft, expiresOn: found.expiresOn } : { kind: 'gone', why: 'tampered' };
};
