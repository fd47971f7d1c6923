import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';

/** Public-key half of the noble engine: pure JavaScript, for servers and for browsers without WebAssembly. */
export const nobleVerifier: VerifyPrimitives = {
  hash32: (message) => blake2b(message, { dkLen: 32 }),
  keyedHash32: (key, message) => blake2b(message, { dkLen: 32, key }),
  verifySignature: (signature, message, publicKey) => {
    try {
      // Strict as libsodium is: the looser ZIP 215 rules would let the engines disagree on small-order keys.
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};
