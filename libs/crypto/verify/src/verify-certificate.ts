import type { Bytes, Certificate, Id, SignedCertificate, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, formatId, parseCertificate, parseId } from '@vrijhaven/crypto/envelope';

/** What anybody who reads a certificate knows without the server. */
export interface CertificateAnchor {
  readonly organisation: Id;
  /** The root key pinned in the bundle. */
  readonly rootKey: Bytes;
  /** Seconds since 1970 on this device. */
  readonly now: number;
}

/** What the root key said of a coordinator; `checkpoint-certificate` when it did not, or no longer. (protocol.md step 17) */
export const verifyCertificate = (
  p: VerifyPrimitives,
  { certificate: bytes, rootSignature }: SignedCertificate,
  anchor: CertificateAnchor,
): Certificate => {
  if (!p.verifySignature(rootSignature, bytes, anchor.rootKey))
    throw new CryptoFault('checkpoint-certificate', 'certificate is not signed by the root key');
  const certificate = parseCertificate(bytes);
  if (certificate.organisation !== formatId(parseId(anchor.organisation)) || anchor.now >= certificate.notAfter)
    throw new CryptoFault('checkpoint-certificate', 'certificate is foreign or has expired');
  return certificate;
};
