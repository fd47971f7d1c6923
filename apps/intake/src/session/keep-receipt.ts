import type { Applicant } from '@vrijhaven/applications/client';

export type KeptReceipt =
  | { readonly kind: 'kept' }
  /** What was typed is another receipt, or none. */
  | { readonly kind: 'differs' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** The second half of making a receipt: only who typed it again has it registered. */
export const keepReceipt = async (
  applicant: Pick<Applicant, 'matchesReceipt' | 'start'>,
  typed: string,
): Promise<KeptReceipt> => {
  if (!(await applicant.matchesReceipt(typed))) return { kind: 'differs' };
  const started = await applicant.start();
  switch (started.kind) {
    case 'signedIn':
      return { kind: 'kept' };
    case 'TooMany':
      return { kind: 'wait', seconds: started.retryAfterSeconds };
    case 'LoginRefused':
      return { kind: 'refused' };
  }
};
