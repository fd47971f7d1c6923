import type { Bytes } from '@vrijhaven/crypto/envelope';
import { locatorHash, toHex, toText } from '@vrijhaven/crypto/envelope';
import { verifyLogin } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Tx } from '@vrijhaven/database';
import { organisationId } from '../document/trust.store';

/** A signed challenge for a locator. The locator itself is used and forgotten; only its hash is looked up. */
export interface Proof {
  /** Those that this API answers to; the signature names one of them. */
  readonly origins: readonly string[];
  readonly locator: Bytes;
  readonly locatorHash: Bytes;
  readonly nonce: Bytes;
  readonly signature: Bytes;
}

export const hashLocator = async (tx: Tx, locator: Bytes): Promise<Bytes> =>
  locatorHash(nobleVerifier, await organisationId(tx), locator);

/** What a nonce is given to. */
export const challengeSubject = (hash: Bytes): string => `return:${toHex(hash)}`;

/** Whether the login key signed this challenge, for coming back or for opening a new receipt. (protocol.md step 15) */
export const isProven = (
  { origins, locator, nonce, signature }: Proof,
  action: 'open' | 'return',
  publicKey: Bytes,
): boolean =>
  origins.some((origin) =>
    verifyLogin(nobleVerifier, { login: { origin, subject: toText(locator), nonce, action }, signature, publicKey }),
  );
