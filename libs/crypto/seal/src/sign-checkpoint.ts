import type { Bytes, Certificate, Checkpoint, SignedCertificate } from '@vrijhaven/crypto/envelope';
import { encodeCheckpoint, formatCertificate, formatCheckpoint } from '@vrijhaven/crypto/envelope';
import type { Signer } from './signer';

/** The root key's certificate for a coordinator who may sign checkpoints. (protocol.md step 17) */
export const signCertificate = (root: Signer, certificate: Certificate): SignedCertificate => {
  const bytes = formatCertificate(certificate);
  return { certificate: bytes, rootSignature: root.sign(bytes) };
};

/** One coordinator's signature of a checkpoint. */
export const signCheckpoint = (signer: Signer, checkpoint: Checkpoint): Bytes =>
  signer.sign(formatCheckpoint(checkpoint));

/** The blob that applicants verify, from two coordinators' signatures. (protocol.md step 18) */
export const assembleCheckpoint = (
  checkpoint: Checkpoint,
  signatures: readonly (SignedCertificate & { readonly signature: Bytes })[],
): Bytes => encodeCheckpoint({ body: formatCheckpoint(checkpoint), signatures });
