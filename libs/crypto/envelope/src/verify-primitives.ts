import type { Bytes } from './bytes';

/** What an engine must offer to code that holds public keys only. */
export interface VerifyPrimitives {
  /** BLAKE2b with 32 bytes of output. */
  readonly hash32: (message: Bytes) => Bytes;
  /** BLAKE2b keyed with 16 to 64 bytes, 32 bytes of output. */
  readonly keyedHash32: (key: Bytes, message: Bytes) => Bytes;
  /** Ed25519; false for anything malformed, never a throw. */
  readonly verifySignature: (signature: Bytes, message: Bytes, publicKey: Bytes) => boolean;
}
