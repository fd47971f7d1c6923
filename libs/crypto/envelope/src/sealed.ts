import type { Bytes } from './bytes';

declare const purpose: unique symbol;

/** What a ciphertext is for. One purpose is never accepted where another is expected. */
export type SealedPurpose =
  | 'document/v1'
  | 'layer/v1'
  | 'draft/v1'
  | 'previous-seed/v1'
  | 'unlock/v1'
  | 'account-note/v1'
  | 'letter/v1'
  | 'answer/v1'
  | 'grant/v1'
  | 'role-grant/v1'
  | 'act-code/v1'
  | 'answer-grant/v1'
  | 'attachment-chunk/v1';

/** Ciphertext with a purpose. Made by `crypto/seal`, or by `asSealed` after a look at the outer shape. */
export type Sealed<Purpose extends SealedPurpose> = Bytes & { readonly [purpose]: Purpose };
