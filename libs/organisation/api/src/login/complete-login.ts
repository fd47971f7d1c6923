import type { Tx } from '@vrijhaven/database';
import { createSession, endSession, LoginRefused } from '@vrijhaven/server';
import { answersChallenge } from './answers-challenge';
import { findAccount } from './login.store';
import type { CompleteLoginArgs } from './login.type';

/**
 * Opens a session for who signed the spent nonce with the account's login key, for one of our origins. The session
 * that the browser had before ends: a new login never continues an old one. (protocol.md step 15)
 */
export async function completeLogin(
  tx: Tx,
  { handle, nonce, signature }: CompleteLoginArgs,
  { isSpent, origins }: { readonly isSpent: boolean; readonly origins: readonly string[] },
): Promise<{ readonly token: string } | LoginRefused> {
  const account = await findAccount(tx, { handle, method: 'passphrase' });
  const isSigned = answersChallenge(account, { handle, nonce, signature, action: 'login', origins });
  if (!account || !isSpent || !isSigned) return new LoginRefused();
  await endSession(tx);
  return { token: await createSession(tx, { member: account.member }) };
}
