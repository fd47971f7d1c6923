import sodium from 'libsodium-wrappers-sumo';
import { loadSodiumSealer } from '@vrijhaven/crypto/seal/sodium';
import type { OpenPrimitives } from './open-primitives';
import type { Stretch } from './stretch';

/** Opening half of the libsodium engine; resolves once its WebAssembly is ready. */
export const loadSodiumOpener = async (): Promise<OpenPrimitives> => ({
  ...(await loadSodiumSealer()),
  signKeyPair: (seed) => {
    const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
    return { publicKey, secretKey: privateKey };
  },
  sign: (message, secretKey) => sodium.crypto_sign_detached(message, secretKey),
  kemPublicKey: (seed) => sodium.crypto_kem_xwing_seed_keypair(seed).publicKey,
  decapsulate: (ciphertext, seed) => sodium.crypto_kem_xwing_dec(ciphertext, seed),
  aeadDecrypt: ({ key, nonce, aad, text }) => {
    try {
      return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, text, aad, nonce, key);
    } catch {
      return null;
    }
  },
  sha256: (message) => sodium.crypto_hash_sha256(message),
});

/** Argon2id of the libsodium engine. */
export const stretchSodium: Stretch = async ({ secret, salt, parameters }) => {
  await sodium.ready;
  return sodium.crypto_pwhash(
    32,
    secret,
    salt,
    parameters.passes,
    parameters.memoryKib * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
};
