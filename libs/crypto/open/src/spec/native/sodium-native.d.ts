/** What the third witness uses of libsodium in C. Outputs are written into the first argument. */
declare module 'sodium-native' {
  const sodium: {
    readonly crypto_pwhash_ALG_ARGON2ID13: number;
    crypto_generichash(output: Uint8Array, input: Uint8Array, key?: Uint8Array): void;
    crypto_hash_sha256(output: Uint8Array, input: Uint8Array): void;
    crypto_sign_seed_keypair(publicKey: Uint8Array, secretKey: Uint8Array, seed: Uint8Array): void;
    crypto_sign_detached(signature: Uint8Array, message: Uint8Array, secretKey: Uint8Array): void;
    crypto_sign_verify_detached(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
    crypto_scalarmult_base(publicKey: Uint8Array, secretKey: Uint8Array): void;
    crypto_scalarmult(shared: Uint8Array, secretKey: Uint8Array, publicKey: Uint8Array): void;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      ciphertext: Uint8Array,
      text: Uint8Array,
      aad: Uint8Array | null,
      unused: null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number;
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      text: Uint8Array,
      unused: null,
      ciphertext: Uint8Array,
      aad: Uint8Array | null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number;
    crypto_pwhash(
      output: Uint8Array,
      secret: Uint8Array,
      salt: Uint8Array,
      passes: number,
      memory: number,
      algorithm: number,
    ): void;
    randombytes_buf(output: Uint8Array): void;
  };
  export = sodium;
}
