import type {
  Bytes,
  ConfidentialityStatement,
  ConsentStatement,
  Login,
  Manifest,
  Nomination,
} from '@vrijhaven/crypto/envelope';
import {
  confidentialityMessage,
  consentMessage,
  formatManifest,
  loginMessage,
  nominationMessage,
} from '@vrijhaven/crypto/envelope';
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

/** A member's word to a professional's team to keep confidential what it hears. (protocol.md step 35) */
export const signConfidentiality = (signer: Signer, statement: ConfidentialityStatement): Bytes =>
  signer.sign(confidentialityMessage(statement));

/** A course manager's word for an invitation to one edition. (protocol.md step 39) */
export const signNomination = (signer: Signer, nomination: Nomination): Bytes =>
  signer.sign(nominationMessage(nomination));
