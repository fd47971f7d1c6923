/** Outcomes are data: `kind` is what happened, in the names of the schema where a refusal comes from there. */

/** `file`: what stands under the receipt. */
export type SignInOutcome =
  | { readonly kind: 'signedIn'; readonly file: 'application' | 'draft' | 'nothing' }
  | { readonly kind: 'LoginRefused' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

/** What is wrong with a typed receipt, so that a page can point at it. */
export type ReceiptProblem =
  | { readonly kind: 'unknownWord'; readonly word: string; readonly position: number }
  | { readonly kind: 'wrongCount'; readonly count: number }
  | { readonly kind: 'checksum' };

export type LoadDraftOutcome =
  | { readonly kind: 'draft'; readonly content: unknown; readonly expiresOn: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tampered' };

export type DraftOutcome =
  | { readonly kind: 'saved'; readonly expiresOn: string }
  | { readonly kind: 'DraftConflict' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'NotFound' };

export interface SubmitProgress {
  readonly step: 'checking' | 'sealing' | 'sending';
  readonly done: number;
  readonly of: number;
}

/** `CheckpointRefused`: the keys that the server shows are not vouched for. Nothing was sealed or sent. */
export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly record: string; readonly bytes: number }
  | { readonly kind: 'CheckpointRefused'; readonly reason: string }
  | { readonly kind: 'CallClosed' | 'NotSigned' | 'KeyReused' | 'NotFound' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

export type ReviseOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'CheckpointRefused'; readonly reason: string }
  | { readonly kind: 'RevisionConflict' | 'NotSigned' | 'KeyReused' | 'NotFound' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

export type ReturnOutcome = ReviseOutcome | { readonly kind: 'StateMismatch' };

export type MessageOutcome = ReviseOutcome | { readonly kind: 'OnHold' };

/** `StateMismatch`: it has moved on meanwhile; load again. */
export type ActOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'StateMismatch' | 'NotSigned' | 'KeyReused' | 'NotFound' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };
