import type {
  ApplicantBundle,
  Bytes,
  ConfidentialityStatement,
  ConsentStatement,
  DocumentAddress,
  GrantAddress,
  GrantTrace,
  Id,
  Login,
  Nomination,
  RoleGrantAddress,
  Sealed,
  VerifyPrimitives,
} from '@vrijhaven/crypto/envelope';
import {
  confidentialityMessage,
  consentMessage,
  documentSignatureMessage,
  formatId,
  grantMessage,
  loginMessage,
  nominationMessage,
  parseGrant,
  parseId,
  recordIdOf,
  roleGrantContext,
  roleGrantSignatureMessage,
} from '@vrijhaven/crypto/envelope';

/** Whether this author sealed this envelope for this address. (protocol.md step 7) */
export const verifyDocument = (
  p: VerifyPrimitives,
  { address, envelope, signature, authorKey }: SignedDocument,
): boolean => p.verifySignature(signature, documentSignatureMessage(p, address, envelope), authorKey);

/** A stored document at the address that the reader asked for, with the author's key from chain or record id. */
export interface SignedDocument {
  readonly address: DocumentAddress;
  readonly envelope: Sealed<'document/v1'>;
  readonly signature: Bytes;
  readonly authorKey: Bytes;
}

/** Whether this granter made this grant for this recipient on this ground. (protocol.md step 8) */
export const verifyGrant = (
  p: VerifyPrimitives,
  input: { readonly address: GrantAddress; readonly grant: Sealed<'grant/v1'>; readonly granterKey: Bytes },
): boolean => {
  const { signed, signature } = parseGrant(input.grant);
  return p.verifySignature(signature, grantMessage(p, input.address, p.hash32(signed)), input.granterKey);
};

/**
 * Whether this granter once made a grant of which only the trace is left: the hash of its signed part and the
 * signature. It proves that the grant was made, and opens nothing. (protocol.md step 25)
 */
export const verifyGrantTrace = (
  p: VerifyPrimitives,
  input: { readonly address: GrantAddress; readonly trace: GrantTrace; readonly granterKey: Bytes },
): boolean => {
  const message = grantMessage(p, input.address, input.trace.signedHash);
  return p.verifySignature(input.trace.signature, message, input.granterKey);
};

/** Whether this granter made this role grant. (protocol.md step 13) */
export const verifyRoleGrant = (
  p: VerifyPrimitives,
  input: { readonly address: RoleGrantAddress; readonly grant: Sealed<'role-grant/v1'>; readonly granterKey: Bytes },
): boolean => {
  const { signed, signature } = parseGrant(input.grant);
  const message = roleGrantSignatureMessage(p, roleGrantContext(p, input.address), signed);
  return p.verifySignature(signature, message, input.granterKey);
};

/** Whether the applicant made this statement. (protocol.md step 9) */
export const verifyConsent = (
  p: VerifyPrimitives,
  input: { readonly statement: ConsentStatement; readonly signature: Bytes; readonly publicKey: Bytes },
): boolean => p.verifySignature(input.signature, consentMessage(input.statement), input.publicKey);

/** Whether the member gave this word, with one of their keys. (protocol.md step 35) */
export const verifyConfidentiality = (
  p: VerifyPrimitives,
  input: { readonly statement: ConfidentialityStatement; readonly signature: Bytes; readonly publicKey: Bytes },
): boolean => p.verifySignature(input.signature, confidentialityMessage(input.statement), input.publicKey);

/** Whether the member vouched for this invitation, with one of their keys. (protocol.md step 39) */
export const verifyNomination = (
  p: VerifyPrimitives,
  input: { readonly nomination: Nomination; readonly signature: Bytes; readonly publicKey: Bytes },
): boolean => p.verifySignature(input.signature, nominationMessage(input.nomination), input.publicKey);

/** Whether the login key signed this challenge. The caller checks that the nonce is fresh and spent. */
export const verifyLogin = (
  p: VerifyPrimitives,
  input: { readonly login: Login; readonly signature: Bytes; readonly publicKey: Bytes },
): boolean => p.verifySignature(input.signature, loginMessage(input.login), input.publicKey);

/** Whether an applicant's public keys are those of the record: no key counts merely because a server sent it. */
export const verifyRecordId = (
  p: VerifyPrimitives,
  input: { readonly organisation: Id; readonly record: Id; readonly bundle: ApplicantBundle },
): boolean => recordIdOf(p, input.organisation, input.bundle) === formatId(parseId(input.record));
