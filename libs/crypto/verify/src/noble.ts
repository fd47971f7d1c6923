import { blake2b } from '@noble/hashes/blake2.js';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { verifyStrictEd25519 } from './strict-ed25519';

/** Public-key half of the noble engine: pure JavaScript, for servers and for browsers without WebAssembly. */
export const nobleVerifier: VerifyPrimitives = {
  hash32: (message) => blake2b(message, { dkLen: 32 }),
  keyedHash32: (key, message) => blake2b(message, { dkLen: 32, key }),
  verifySignature: (signature, message, publicKey) => {
    try {
      return verifyStrictEd25519(signature, message, publicKey);
    } catch {
      return false;
    }
  },
};
