import { verifyLogin } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { LoginAccount } from './login.store';

// Any point of the curve: unknown names cost the same verification, and are refused whatever it says.
const NOBODY = Uint8Array.from(Buffer.from('3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29', 'hex'));

export interface SignedChallenge {
  readonly handle: string;
  readonly nonce: Uint8Array;
  readonly signature: Uint8Array;
  readonly action: string;
  readonly origins: readonly string[];
}

/** Whether the login key of this way in signed the challenge, for this action and one of our origins. (protocol.md step 15) */
export const answersChallenge = (
  account: LoginAccount | undefined,
  { handle, nonce, signature, action, origins }: SignedChallenge,
): boolean => {
  const publicKey = account?.loginKey ?? NOBODY;
  // Every origin is tried, so that the answer takes the same time whichever fits.
  const verdicts = origins.map((origin) =>
    verifyLogin(nobleVerifier, { login: { origin, subject: handle, nonce, action }, signature, publicKey }),
  );
  return account !== undefined && verdicts.includes(true);
};
