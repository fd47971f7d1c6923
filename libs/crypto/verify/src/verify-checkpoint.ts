import type { Bytes, Checkpoint, CheckpointSignature, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import {
  CryptoFault,
  decodeCheckpoint,
  equalBytes,
  formatId,
  parseCheckpoint,
  parseId,
} from '@vrijhaven/crypto/envelope';
import type { CertificateAnchor } from './verify-certificate';
import { verifyCertificate } from './verify-certificate';

const DAY = 24 * 60 * 60;

/** How long a checkpoint may hold, in seconds: seven days. */
export const CHECKPOINT_LIFETIME = 7 * DAY;

/** How far a visitor's clock may run behind, in seconds: two days. */
export const CLOCK_TOLERANCE = 2 * DAY;

const SIGNATURES = 2;

/** What an applicant's client knows without the server. */
export interface CheckpointAnchor extends CertificateAnchor {
  /** Sequence of a checkpoint seen before: an older one is a rollback. */
  readonly minimumSequence?: number | undefined;
}

const checkTimes = ({ issued, notAfter, sequence }: Checkpoint, { now, minimumSequence }: CheckpointAnchor): void => {
  if (notAfter <= issued || notAfter - issued > CHECKPOINT_LIFETIME)
    throw new CryptoFault('checkpoint-too-long', 'checkpoint holds longer than seven days');
  if (now >= notAfter) throw new CryptoFault('checkpoint-expired', 'checkpoint has expired');
  if (issued > now + CLOCK_TOLERANCE)
    throw new CryptoFault('checkpoint-from-future', 'checkpoint was issued after this device’s date');
  if (minimumSequence !== undefined && sequence < minimumSequence)
    throw new CryptoFault('checkpoint-rolled-back', 'a newer checkpoint was seen before');
};

/** The signing key that certificate and signature prove, as the key and id of one coordinator. */
const checkSignature = (
  p: VerifyPrimitives,
  body: Bytes,
  one: CheckpointSignature,
  anchor: CheckpointAnchor,
): { readonly member: Id; readonly signKey: Bytes } => {
  const certificate = verifyCertificate(p, one, anchor);
  if (!p.verifySignature(one.signature, body, certificate.signKey))
    throw new CryptoFault('checkpoint-signatures', 'checkpoint carries a wrong signature');
  return certificate;
};

/**
 * What the organisation's chain says now, on the word of two coordinators whom the root key certified;
 * a CryptoFault names what is wrong otherwise. (protocol.md step 18)
 */
export const verifyCheckpoint = (p: VerifyPrimitives, bytes: Bytes, anchor: CheckpointAnchor): Checkpoint => {
  const { body, signatures } = decodeCheckpoint(bytes);
  if (signatures.length !== SIGNATURES)
    throw new CryptoFault('checkpoint-signatures', 'checkpoint needs exactly two signatures');
  const [first, second] = signatures.map((one) => checkSignature(p, body, one, anchor));
  if (!first || !second || first.member === second.member || equalBytes(first.signKey, second.signKey))
    throw new CryptoFault('checkpoint-signer', 'checkpoint needs two different signers');
  const checkpoint = parseCheckpoint(body);
  if (checkpoint.organisation !== formatId(parseId(anchor.organisation)))
    throw new CryptoFault('checkpoint-certificate', 'checkpoint belongs to another organisation');
  checkTimes(checkpoint, anchor);
  return checkpoint;
};
