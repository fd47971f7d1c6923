import type { Bytes } from '@vrijhaven/crypto/envelope';

/** Someone who can sign. How they hold their key is nobody's business here. */
export interface Signer {
  /** Ed25519, 32 bytes. */
  readonly publicKey: Bytes;
  /** 64 bytes. Messages come from `crypto/envelope`, where each starts with its own label. */
  readonly sign: (message: Bytes) => Bytes;
}
