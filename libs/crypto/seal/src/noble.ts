import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { SealPrimitives } from './seal-primitives';

const QUOTA = 65_536;

/** Random bytes of the platform; the Web Crypto call gives at most 64 KiB at once. */
const randomBytes = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += QUOTA) crypto.getRandomValues(bytes.subarray(at, at + QUOTA));
  return bytes;
};

/** Sealing half of the noble engine. */
export const nobleSealer: SealPrimitives = {
  ...nobleVerifier,
  randomBytes,
  encapsulate: (publicKey) => {
    const { cipherText, sharedSecret } = xwing.encapsulate(publicKey);
    return { ciphertext: cipherText, sharedSecret };
  },
  aeadEncrypt: ({ key, nonce, aad, text }) => xchacha20poly1305(key, nonce, aad).encrypt(text),
};
