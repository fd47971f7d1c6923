import { verifyLogin } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Tx } from '@vrijhaven/database';
import { createSession, endSession, LoginRefused } from '@vrijhaven/server';
import { findAccount } from './login.store';
import type { CompleteLoginArgs } from './login.type';

// Any point of the curve: unknown names cost the same verification, and are refused whatever it says.
const NOBODY = Uint8Array.from(Buffer.from('3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29', 'hex'));

/**
 * Opens a session for who signed the spent nonce with the account's login key, for one of our origins. The session
 * that the browser had before ends: a new login never continues an old one. (protocol.md step 15)
 */
export async function completeLogin(
  tx: Tx,
  { handle, nonce, signature }: CompleteLoginArgs,
  { isSpent, origins }: { readonly isSpent: boolean; readonly origins: readonly string[] },
): Promise<{ readonly token: string } | LoginRefused> {
  const account = await findAccount(tx, handle);
  const publicKey = account?.loginKey ?? NOBODY;
  // Every origin is tried, so that the answer takes the same time whichever fits.
  const verdicts = origins.map((origin) =>
    verifyLogin(nobleVerifier, { login: { origin, subject: handle, nonce, action: 'login' }, signature, publicKey }),
  );
  if (!account || !isSpent || !verdicts.includes(true)) return new LoginRefused();
  await endSession(tx);
  return { token: await createSession(tx, { member: account.member }) };
}
