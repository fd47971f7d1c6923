import type { Bytes } from './bytes';
import { concat, exactly } from './bytes';
import {
  HASH_BYTES,
  KEM_CIPHERTEXT_BYTES,
  KEY_BYTES,
  NONCE_BYTES,
  SIGNATURE_BYTES,
  SUITE,
  TAG_BYTES,
} from './box-format';
import { CryptoFault } from './crypto-fault';
import type { VerifyPrimitives } from './verify-primitives';

/** suite 1 ‖ KEM ciphertext 1120 ‖ nonce 24 ‖ wrapped key 48 ‖ signature 64. (protocol.md step 8) */
export interface Grant {
  readonly kemCiphertext: Bytes;
  readonly nonce: Bytes;
  readonly wrapped: Bytes;
  /** Everything before the signature: what the granter signs. */
  readonly signed: Bytes;
  readonly signature: Bytes;
}

const NONCE_OFFSET = 1 + KEM_CIPHERTEXT_BYTES;
const WRAPPED_OFFSET = NONCE_OFFSET + NONCE_BYTES;
const SIGNED_BYTES = WRAPPED_OFFSET + KEY_BYTES + TAG_BYTES;

/** A grant and a role grant are always this long: 1257 bytes. */
export const GRANT_BYTES = SIGNED_BYTES + SIGNATURE_BYTES;

/** The part of a grant that its granter signs. */
export const formatGrantPart = (parts: Pick<Grant, 'kemCiphertext' | 'nonce' | 'wrapped'>): Bytes =>
  exactly(
    SIGNED_BYTES,
    concat(Uint8Array.of(SUITE), parts.kemCiphertext, parts.nonce, parts.wrapped),
    'the signed part of a grant',
  );

/** The parts of a grant; another length is a `length` fault, another suite `unsupported`. */
export const parseGrant = (bytes: Bytes): Grant => {
  exactly(GRANT_BYTES, bytes, 'a grant');
  if (bytes[0] !== SUITE) throw new CryptoFault('unsupported', 'grant is of another suite');
  return {
    kemCiphertext: bytes.subarray(1, NONCE_OFFSET),
    nonce: bytes.subarray(NONCE_OFFSET, WRAPPED_OFFSET),
    wrapped: bytes.subarray(WRAPPED_OFFSET, SIGNED_BYTES),
    signed: bytes.subarray(0, SIGNED_BYTES),
    signature: bytes.subarray(SIGNED_BYTES),
  };
};

/** What is left of a grant once its key material is gone: enough to prove that it was made. (protocol.md step 25) */
export interface GrantTrace {
  /** Hash of the signed part. */
  readonly signedHash: Bytes;
  readonly signature: Bytes;
}

/** A trace as stored: signed hash 32 ‖ signature 64. */
export const GRANT_TRACE_BYTES = HASH_BYTES + SIGNATURE_BYTES;

export const traceGrant = (p: VerifyPrimitives, grant: Bytes): Bytes => {
  const { signed, signature } = parseGrant(grant);
  return concat(p.hash32(signed), signature);
};

export const parseGrantTrace = (bytes: Bytes): GrantTrace => {
  exactly(GRANT_TRACE_BYTES, bytes, 'the trace of a grant');
  return { signedHash: bytes.subarray(0, HASH_BYTES), signature: bytes.subarray(HASH_BYTES) };
};
