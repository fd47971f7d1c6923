import sodium from 'libsodium-wrappers-sumo';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';

/** Public-key half of the libsodium engine; resolves once its WebAssembly is ready. */
export const loadSodiumVerifier = async (): Promise<VerifyPrimitives> => {
  await sodium.ready;
  return {
    hash32: (message) => sodium.crypto_generichash(32, message, null),
    keyedHash32: (key, message) => sodium.crypto_generichash(32, message, key),
    verifySignature: (signature, message, publicKey) => {
      try {
        return sodium.crypto_sign_verify_detached(signature, message, publicKey);
      } catch {
        return false;
      }
    },
  };
};
