import type { Bytes, Id, Manifest, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, formatId, parseId, parseManifest } from '@vrijhaven/crypto/envelope';

/** A stored manifest, and the record that the reader asked for. */
export interface SignedManifest {
  readonly organisation: Id;
  readonly record: Id;
  readonly manifest: Bytes;
  readonly signature: Bytes;
  /** The applicant's signing key, from a bundle that `verifyRecordId` accepted. */
  readonly publicKey: Bytes;
}

/**
 * The manifest, once its signature and its record fit; else an `author-signature` or `key-mismatch`
 * fault. Compare its sequence with the highest one seen: an older one is a rollback. (protocol.md step 9)
 */
export const verifyManifest = (p: VerifyPrimitives, signed: SignedManifest): Manifest => {
  if (!p.verifySignature(signed.signature, signed.manifest, signed.publicKey))
    throw new CryptoFault('author-signature', 'manifest is not signed by its record');
  const manifest = parseManifest(signed.manifest);
  const isExpected =
    manifest.organisation === formatId(parseId(signed.organisation)) &&
    manifest.record === formatId(parseId(signed.record));
  if (!isExpected) throw new CryptoFault('key-mismatch', 'manifest belongs to another record');
  return manifest;
};
