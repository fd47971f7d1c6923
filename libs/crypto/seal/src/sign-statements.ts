import type { Bytes, ConsentStatement, Login, Manifest } from '@vrijhaven/crypto/envelope';
import { consentMessage, formatManifest, loginMessage } from '@vrijhaven/crypto/envelope';
import type { Signer } from './signer';

/** The applicant's signature of one decision. (protocol.md step 9) */
export const signConsent = (signer: Signer, statement: ConsentStatement): Bytes =>
  signer.sign(consentMessage(statement));

/** The manifest's bytes and the applicant's signature of them. (protocol.md step 9) */
export const signManifest = (
  signer: Signer,
  manifest: Manifest,
): { readonly manifest: Bytes; readonly signature: Bytes } => {
  const bytes = formatManifest(manifest);
  return { manifest: bytes, signature: signer.sign(bytes) };
};

/** The answer to a login challenge, by a login key. (protocol.md step 15) */
export const signLogin = (signer: Signer, login: Login): Bytes => signer.sign(loginMessage(login));
