import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Signer } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from './open-primitives';
import { reveal, SecretKey } from './secret-key';

/** An Ed25519 key pair that signs and never shows its secret half. */
export class SigningIdentity implements Signer {
  readonly publicKey: Bytes;
  readonly #secret: SecretKey<'signing'>;
  readonly #p: OpenPrimitives;

  constructor(p: OpenPrimitives, seed: Bytes) {
    const { publicKey, secretKey } = p.signKeyPair(seed);
    if (secretKey !== seed) seed.fill(0);
    this.publicKey = publicKey;
    this.#secret = new SecretKey('signing', secretKey);
    this.#p = p;
  }

  readonly sign = (message: Bytes): Bytes => this.#p.sign(message, reveal(this.#secret));

  wipe(): void {
    this.#secret.wipe();
  }
}

/** An X-Wing key pair that opens grants and never shows its secret half. */
export class KemIdentity {
  readonly publicKey: Bytes;
  readonly #secret: SecretKey<'kem'>;
  readonly #p: OpenPrimitives;

  constructor(p: OpenPrimitives, seed: Bytes) {
    this.publicKey = p.kemPublicKey(seed);
    this.#secret = new SecretKey('kem', seed);
    this.#p = p;
  }

  /**
   * The shared secret of a KEM ciphertext; a `decryption` fault when it has none. Use `openGrant` and
   * `openRoleGrant`, which check who sealed.
   */
  decapsulate(ciphertext: Bytes): Bytes {
    const seed = reveal(this.#secret);
    try {
      return this.#p.decapsulate(ciphertext, seed);
    } catch {
      // Engines refuse X25519 points of small order; a granter who sends one must not crash the reader.
      throw new CryptoFault('decryption', 'KEM ciphertext is refused');
    }
  }

  wipe(): void {
    this.#secret.wipe();
  }
}
