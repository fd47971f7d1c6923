import type { MemberSession } from './member-session';

/** `LoginRefused`: wrong passphrase and unknown handle are one answer. */
export type UnlockOutcome =
  | { readonly kind: 'unlocked'; readonly session: MemberSession }
  | { readonly kind: 'LoginRefused' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

export type UnlockStep = 'stretching' | 'signingIn' | 'checkingChain' | 'openingKeys';
