import sodium from 'libsodium-wrappers-sumo';
import { loadSodiumVerifier } from '@vrijhaven/crypto/verify/sodium';
import type { SealPrimitives } from './seal-primitives';

/** Sealing half of the libsodium engine; resolves once its WebAssembly is ready. */
export const loadSodiumSealer = async (): Promise<SealPrimitives> => ({
  ...(await loadSodiumVerifier()),
  randomBytes: (length) => sodium.randombytes_buf(length),
  encapsulate: (publicKey) => sodium.crypto_kem_xwing_enc(publicKey),
  aeadEncrypt: ({ key, nonce, aad, text }) =>
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, aad, null, nonce, key),
});
