import type { Bytes } from '@vrijhaven/crypto/envelope';
import {
  concat,
  CryptoFault,
  exactly,
  formatGrantPart,
  kdf,
  KEY_BYTES,
  LABELS,
  NONCE_BYTES,
} from '@vrijhaven/crypto/envelope';
import type { Encapsulation, SealPrimitives } from './seal-primitives';

/** The key under which a grant wraps: bound to its context and to the KEM ciphertext. (protocol.md step 8) */
export const wrappingKey = (
  p: SealPrimitives,
  input: { readonly sharedSecret: Bytes; readonly context: Bytes; readonly kemCiphertext: Bytes },
): Bytes => kdf(p, input.sharedSecret, LABELS.wrap, concat(p.hash32(input.context), p.hash32(input.kemCiphertext)));

const encapsulate = (p: SealPrimitives, publicKey: Bytes): Encapsulation => {
  try {
    return p.encapsulate(publicKey);
  } catch {
    throw new CryptoFault('malformed', 'not an X-Wing public key');
  }
};

/** Wraps 32 bytes for an X-Wing key: the part of a grant that is then signed. */
export const wrapKey = (
  p: SealPrimitives,
  input: { readonly key: Bytes; readonly publicKey: Bytes; readonly context: Bytes },
): Bytes => {
  const { ciphertext: kemCiphertext, sharedSecret } = encapsulate(p, input.publicKey);
  const nonce = p.randomBytes(NONCE_BYTES);
  const wrapped = p.aeadEncrypt({
    key: wrappingKey(p, { sharedSecret, context: input.context, kemCiphertext }),
    nonce,
    aad: input.context,
    text: exactly(KEY_BYTES, input.key, 'a wrapped key'),
  });
  return formatGrantPart({ kemCiphertext, nonce, wrapped });
};
