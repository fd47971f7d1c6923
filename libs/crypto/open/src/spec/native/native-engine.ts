import sodium from 'sodium-native';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { nobleOpener } from '../../noble';
import type { OpenPrimitives } from '../../open-primitives';
import type { Stretch } from '../../stretch';
import type { Engine } from '../engines';

const TAG = 16;

const written = (length: number, write: (output: Bytes) => unknown): Bytes => {
  const output = new Uint8Array(length);
  write(output);
  return output;
};

const { encapsulate, kemPublicKey, decapsulate } = nobleOpener;

/** libsodium in C instead of WebAssembly. It has no X-Wing, which is borrowed from noble. */
const p: OpenPrimitives = {
  encapsulate,
  kemPublicKey,
  decapsulate,
  hash32: (message) => written(32, (output) => sodium.crypto_generichash(output, message)),
  keyedHash32: (key, message) => written(32, (output) => sodium.crypto_generichash(output, message, key)),
  sha256: (message) => written(32, (output) => sodium.crypto_hash_sha256(output, message)),
  randomBytes: (length) => written(length, (output) => sodium.randombytes_buf(output)),
  signKeyPair: (seed) => {
    const [publicKey, secretKey] = [new Uint8Array(32), new Uint8Array(64)];
    sodium.crypto_sign_seed_keypair(publicKey, secretKey, seed);
    return { publicKey, secretKey };
  },
  sign: (message, secretKey) => written(64, (output) => sodium.crypto_sign_detached(output, message, secretKey)),
  verifySignature: (signature, message, publicKey) => {
    try {
      return sodium.crypto_sign_verify_detached(signature, message, publicKey);
    } catch {
      return false;
    }
  },
  aeadEncrypt: ({ key, nonce, aad, text }) =>
    written(text.length + TAG, (output) =>
      sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(output, text, aad, null, nonce, key),
    ),
  aeadDecrypt: ({ key, nonce, aad, text }) => {
    try {
      return written(text.length - TAG, (output) =>
        sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(output, null, text, aad, nonce, key),
      );
    } catch {
      return null;
    }
  },
};

const stretch: Stretch = ({ secret, salt, parameters: { passes, memoryKib } }) =>
  Promise.resolve(
    written(32, (output) =>
      sodium.crypto_pwhash(output, secret, salt, passes, memoryKib * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13),
    ),
  );

export const native: Engine = { name: 'native', p, stretch };
