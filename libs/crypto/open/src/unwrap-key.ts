import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CryptoFault, parseGrant } from '@vrijhaven/crypto/envelope';
import { wrappingKey } from '@vrijhaven/crypto/seal';
import type { KemIdentity } from './identities';
import type { OpenPrimitives } from './open-primitives';

/** The 32 bytes inside a grant whose signature the caller has checked. */
export const unwrapKey = (
  p: OpenPrimitives,
  input: { readonly grant: Bytes; readonly context: Bytes; readonly kem: KemIdentity },
): Bytes => {
  const { kemCiphertext, nonce, wrapped } = parseGrant(input.grant);
  const sharedSecret = input.kem.decapsulate(kemCiphertext);
  const key = wrappingKey(p, { sharedSecret, context: input.context, kemCiphertext });
  const unwrapped = p.aeadDecrypt({ key, nonce, aad: input.context, text: wrapped });
  sharedSecret.fill(0);
  key.fill(0);
  if (unwrapped === null) throw new CryptoFault('decryption', 'grant does not open');
  return unwrapped;
};
