import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { concat, fromHex } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import type { Runner } from './check';
import { equal } from './check';

const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;

const little = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
const toLittle = (number: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 0xffn));

/** Generator of the eight points of small order. */
const TORSION = Point.fromBytes(fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'));

/** A signature by a key and with a commitment that carry chosen parts of small order. */
const mixedSignature = (
  secret: bigint,
  nonce: bigint,
  keyPart: number,
  commitmentPart: number,
  message: Uint8Array,
) => {
  const part = (times: number) => (times === 0 ? Point.ZERO : TORSION.multiplyUnsafe(BigInt(times)));
  const base = (scalar: bigint) => (scalar === 0n ? Point.ZERO : Point.BASE.multiply(scalar));
  const publicKey = base(secret).add(part(keyPart)).toBytes();
  const commitment = base(nonce).add(part(commitmentPart)).toBytes();
  const challenge = little(sha512(concat(commitment, publicKey, message))) % ORDER;
  return { publicKey, signature: concat(commitment, toLittle((nonce + challenge * secret) % ORDER)) };
};

export const enginesSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('engines agree (step 1)', () => {
    it('on hashes, key pairs, shared secrets and ciphertexts', () => {
      const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
      fc.assert(
        fc.property(bytes(32), bytes(24), fc.uint8Array({ maxLength: 300 }), (key, nonce, text) => {
          equal(p.hash32(text), other.hash32(text));
          equal(p.keyedHash32(key, text), other.keyedHash32(key, text));
          equal(p.sha256(text), other.sha256(text));
          equal(p.kemPublicKey(key), other.kemPublicKey(key));
          const { ciphertext, sharedSecret } = p.encapsulate(other.kemPublicKey(key));
          equal([p.decapsulate(ciphertext, key), other.decapsulate(ciphertext, key)], [sharedSecret, sharedSecret]);
          const sealed = p.aeadEncrypt({ key, nonce, aad: nonce, text });
          equal(sealed, other.aeadEncrypt({ key, nonce, aad: nonce, text }));
          equal(other.aeadDecrypt({ key, nonce, aad: nonce, text: sealed }), text);
          equal(other.aeadDecrypt({ key, nonce, aad: text, text: sealed.slice(1) }), null);
          const [here, there] = [p.signKeyPair(key.slice()), other.signKeyPair(key.slice())];
          equal(here.publicKey, there.publicKey);
          equal(p.sign(text, here.secretKey), other.sign(text, there.secretKey));
        }),
        { numRuns: 20 },
      );
    });

    it('on every odd signature: small order, mixed order, scalars that were not reduced, nonsense', () => {
      const message = new Uint8Array([1, 2, 3]);
      let accepted = 0;
      for (const [secret, nonce] of [
        [7n, 11n],
        [0n, 11n],
        [7n, 0n],
        [0n, 0n],
      ] as const)
        for (let keyPart = 0; keyPart < 8; keyPart += 1)
          for (let commitmentPart = 0; commitmentPart < 8; commitmentPart += 1) {
            const { publicKey, signature } = mixedSignature(secret, nonce, keyPart, commitmentPart, message);
            const verdict = p.verifySignature(signature, message, publicKey);
            equal(
              [
                String(secret),
                String(nonce),
                keyPart,
                commitmentPart,
                other.verifySignature(signature, message, publicKey),
              ],
              [String(secret), String(nonce), keyPart, commitmentPart, verdict],
            );
            if (secret === 0n || nonce === 0n) equal(verdict, false);
            if (verdict) accepted += 1;
          }
      equal(accepted > 0, true);
      const { publicKey, signature } = mixedSignature(7n, 11n, 0, 0, message);
      const unreduced = concat(signature.slice(0, 32), toLittle(little(signature.slice(32)) + ORDER));
      for (const odd of [unreduced, signature.slice(1), new Uint8Array(64), new Uint8Array(64).fill(255)])
        equal(
          [p, other].map((engine) => engine.verifySignature(odd, message, publicKey)),
          [false, false],
        );
      for (const key of [publicKey.slice(1), new Uint8Array(32), new Uint8Array(32).fill(255)])
        equal(
          [p, other].map((engine) => engine.verifySignature(signature, message, key)),
          [false, false],
        );
    });
  });
};
