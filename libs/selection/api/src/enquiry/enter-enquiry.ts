import type { Bytes } from '@vrijhaven/crypto/envelope';
import { enquiryLocatorHash, toHex, toText } from '@vrijhaven/crypto/envelope';
import { verifyLogin } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { organisationId } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { createSession, LoginRefused } from '@vrijhaven/server';

/** Any key will do for an enquiry that is not there or is over: its refusal must take as long as a wrong signature's. */
const NO_KEY = new Uint8Array(32).fill(1);

/** A signed challenge for a locator. The locator itself is used and forgotten; only its hash is looked up. */
export interface EnquiryProof {
  readonly origins: readonly string[];
  readonly locator: Bytes;
  readonly locatorHash: Bytes;
  readonly nonce: Bytes;
  readonly signature: Bytes;
}

export const hashEnquiryLocator = async (tx: Tx, locator: Bytes): Promise<Bytes> =>
  enquiryLocatorHash(nobleVerifier, await organisationId(tx), locator);

/** What a nonce is given to. */
export const enquiryChallenge = (hash: Bytes): string => `enquiry:${toHex(hash)}`;

const isProven = ({ origins, locator, nonce, signature }: EnquiryProof, publicKey: Bytes): boolean =>
  origins.some((origin) =>
    verifyLogin(nobleVerifier, {
      login: { origin, subject: toText(locator), nonce, action: 'enquiry' },
      signature,
      publicKey,
    }),
  );

/**
 * [Note: over looks like unknown] words that were never given, that were used, taken back, closed or are too old, and
 * words of somebody else with a wrong signature: one answer, after the same work.
 */
export const enterEnquiry = async (tx: Tx, proof: EnquiryProof): Promise<{ readonly token: string } | LoginRefused> => {
  const [found] = await tx.query<{ id: string; login_key: Bytes }[]>('select id, login_key from enquiry_of($1)', [
    Buffer.from(proof.locatorHash),
  ]);
  const proven = isProven(proof, found?.login_key ?? NO_KEY);
  if (found === undefined || !proven) return new LoginRefused();
  return { token: await createSession(tx, { enquiry: found.id }) };
};
