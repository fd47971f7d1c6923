import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import { nobleSealer } from '@vrijhaven/crypto/seal/noble';
import type { OpenPrimitives } from './open-primitives';

/** Opening half of the noble engine: pure JavaScript, no WebAssembly. Argon2id stands in `stretch-noble`. */
export const nobleOpener: OpenPrimitives = {
  ...nobleSealer,
  signKeyPair: (seed) => ({ publicKey: ed25519.getPublicKey(seed), secretKey: seed }),
  sign: (message, secretKey) => ed25519.sign(message, secretKey),
  kemPublicKey: (seed) => xwing.keygen(seed).publicKey,
  decapsulate: (ciphertext, seed) => xwing.decapsulate(ciphertext, seed),
  aeadDecrypt: ({ key, nonce, aad, text }) => {
    try {
      return xchacha20poly1305(key, nonce, aad).decrypt(text);
    } catch {
      return null;
    }
  },
  sha256: (message) => sha256(message),
};
