import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';

/** Input of one XChaCha20-Poly1305 call: 32-byte key, 24-byte nonce. */
export interface AeadInput {
  readonly key: Bytes;
  readonly nonce: Bytes;
  readonly aad: Bytes;
  readonly text: Bytes;
}

/** A fresh secret, and the ciphertext that carries it to one public key. */
export interface Encapsulation {
  readonly ciphertext: Bytes;
  readonly sharedSecret: Bytes;
}

/** What an engine must offer to code that seals: nothing here opens anything. */
export interface SealPrimitives extends VerifyPrimitives {
  readonly randomBytes: (length: number) => Bytes;
  /** X-Wing encapsulation; throws on a public key of a wrong form. */
  readonly encapsulate: (publicKey: Bytes) => Encapsulation;
  /** XChaCha20-Poly1305: ciphertext ‖ tag. */
  readonly aeadEncrypt: (input: AeadInput) => Bytes;
}
