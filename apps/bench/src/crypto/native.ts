import { createRequire } from 'node:module';
import type { Tape } from './tape';
import { summaryBytes, type Work } from './work';

/** Of libsodium in C, what is measured: the same calls as ours, each writing into its first argument. */
interface Native {
  readonly crypto_pwhash_ALG_ARGON2ID13: number;
  randombytes_buf(output: Uint8Array): void;
  crypto_pwhash(
    out: Uint8Array,
    secret: Uint8Array,
    salt: Uint8Array,
    passes: number,
    bytes: number,
    kind: number,
  ): void;
  crypto_sign_keypair(publicKey: Uint8Array, secretKey: Uint8Array): void;
  crypto_sign_detached(signature: Uint8Array, message: Uint8Array, secretKey: Uint8Array): void;
  crypto_sign_verify_detached(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
  crypto_aead_xchacha20poly1305_ietf_encrypt(...args: readonly (Uint8Array | null)[]): number;
  crypto_aead_xchacha20poly1305_ietf_decrypt(...args: readonly (Uint8Array | null)[]): number;
}

const TAG = 16;

/** libsodium in C: no X-Wing, so it does some bare tasks alone. Throws where its binary does not load. */
export const nativeWork = (tape: Tape): Work => {
  const sodium = createRequire(import.meta.url)('sodium-native') as Native;
  const random = (bytes: number): Uint8Array => {
    const output = new Uint8Array(bytes);
    sodium.randombytes_buf(output);
    return output;
  };
  const length = summaryBytes(tape);
  const [key, nonce, aad, salt] = [random(32), random(24), random(300), random(16)];
  const [box, publicKey, secretKey, signature] = [random(length + TAG), random(32), random(64), random(64)];
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(box, random(length), aad, null, nonce, key);
  sodium.crypto_sign_keypair(publicKey, secretKey);
  sodium.crypto_sign_detached(signature, aad, secretKey);
  const once: Readonly<Partial<Record<string, () => void>>> = {
    aead: () => {
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(new Uint8Array(length), null, box, aad, nonce, key);
    },
    verify: () => {
      if (!sodium.crypto_sign_verify_detached(signature, aad, publicKey)) throw new Error('the signature did not fit');
    },
    argon: () =>
      sodium.crypto_pwhash(new Uint8Array(32), key, salt, 3, 64 * 1_048_576, sodium.crypto_pwhash_ALG_ARGON2ID13),
  };
  return {
    run: (task, times) => {
      const work = once[task];
      if (!work) return Promise.reject(new Error(`libsodium in C is not measured at ${task}`));
      for (let done = 0; done < times; done += 1) work();
      return Promise.resolve();
    },
  };
};
