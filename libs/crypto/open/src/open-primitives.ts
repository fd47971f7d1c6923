import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { AeadInput, SealPrimitives } from '@vrijhaven/crypto/seal';

/** What an engine must offer to code that holds secret keys. */
export interface OpenPrimitives extends SealPrimitives {
  /** Ed25519 pair of a 32-byte seed; the form of the secret half is the engine's own. */
  readonly signKeyPair: (seed: Bytes) => { readonly publicKey: Bytes; readonly secretKey: Bytes };
  readonly sign: (message: Bytes, secretKey: Bytes) => Bytes;
  /** X-Wing public key of a 32-byte seed, which is also the secret key. */
  readonly kemPublicKey: (seed: Bytes) => Bytes;
  readonly decapsulate: (ciphertext: Bytes, seed: Bytes) => Bytes;
  /** XChaCha20-Poly1305; `null` when the tag does not fit. */
  readonly aeadDecrypt: (input: AeadInput) => Bytes | null;
  /** SHA-256, for nothing but the check bits of BIP-39. */
  readonly sha256: (message: Bytes) => Bytes;
}
