import { SIGNATURE_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { CryptoFault } from './crypto-fault';
import { lp, readLp } from './lp';

/** A certificate's bytes with the root key's signature. */
export interface SignedCertificate {
  readonly certificate: Bytes;
  readonly rootSignature: Bytes;
}

/** One coordinator's signature of a checkpoint, with the certificate that makes it count. */
export interface CheckpointSignature extends SignedCertificate {
  readonly signature: Bytes;
}

/** A checkpoint's bytes with whatever signatures came along: nothing is verified yet. */
export interface SignedCheckpoint {
  readonly body: Bytes;
  readonly signatures: readonly CheckpointSignature[];
}

/** One blob: LP(body, certificate, root signature, signature, …). */
export const encodeCheckpoint = (checkpoint: SignedCheckpoint): Bytes =>
  lp(
    checkpoint.body,
    ...checkpoint.signatures.flatMap((one) => [
      one.certificate,
      exactly(SIGNATURE_BYTES, one.rootSignature, 'a signature'),
      exactly(SIGNATURE_BYTES, one.signature, 'a signature'),
    ]),
  );

/** The parts of such a blob, not yet verified. */
export const decodeCheckpoint = (bytes: Bytes): SignedCheckpoint => {
  const [body, ...fields] = readLp(bytes);
  if (body === undefined || fields.length % 3 !== 0) throw new CryptoFault('malformed', 'not a signed checkpoint');
  const signatures: CheckpointSignature[] = [];
  for (let at = 0; at < fields.length; at += 3) {
    const [certificate, rootSignature, signature] = fields.slice(at, at + 3) as [Bytes, Bytes, Bytes];
    signatures.push({ certificate, rootSignature, signature });
  }
  return { body, signatures };
};
