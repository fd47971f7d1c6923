import type { Tx } from '@vrijhaven/database';
import { answersChallenge } from './answers-challenge';
import { findAccount } from './login.store';

/** A fresh challenge, signed with the key that opens the account. */
export interface KeyProof {
  readonly nonce: Uint8Array;
  readonly signature: Uint8Array;
}

/** What may be proven for: the signature of one is none of another, nor of a login. */
export type ProvenAction = 'enrol-passkey' | 'enrol-totp' | 'remove-factor';

/**
 * [Note: a session is not its owner] whoever sits down at an open desk, or has its cookie, has a session. Changing how
 * one comes in takes the passphrase as well. (protocol.md step 27)
 */
export async function provesKey(
  tx: Tx,
  handle: string,
  { nonce, signature }: KeyProof,
  { action, origins }: { readonly action: ProvenAction; readonly origins: readonly string[] },
): Promise<boolean> {
  const account = await findAccount(tx, { handle, method: 'passphrase' });
  return answersChallenge(account, { handle, nonce, signature, action, origins });
}
