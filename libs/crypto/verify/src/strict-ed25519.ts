import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { concat } from '@vrijhaven/crypto/envelope';

const { Point } = ed25519;

const scalarOf = (bytes: Bytes): bigint =>
  Point.Fn.create(bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n));

/**
 * Ed25519 exactly as libsodium decides it: no points of small order, canonical encodings, and the
 * equation without the cofactor. Throws on malformed input.
 *
 * [Note: one verdict] The library's own verify multiplies by the cofactor and so takes crafted signatures
 * that libsodium refuses; the server would store what the desk then calls forged. (protocol.md step 1)
 */
export const verifyStrictEd25519 = (signature: Bytes, message: Bytes, publicKey: Bytes): boolean => {
  if (signature.length !== 64) return false;
  const commitment = signature.slice(0, 32);
  const a = Point.fromBytes(publicKey);
  const r = Point.fromBytes(commitment);
  if (a.isSmallOrder() || r.isSmallOrder()) return false;
  const s = Point.Fn.fromBytes(signature.slice(32));
  const challenge = scalarOf(sha512(concat(commitment, publicKey, message)));
  return Point.BASE.multiplyUnsafe(s).equals(r.add(a.multiplyUnsafe(challenge)));
};
