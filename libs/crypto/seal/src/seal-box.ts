import type { BoxPurpose, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed, concat, formatBox, kdf, LABELS, NONCE_BYTES } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from './seal-primitives';

/** What goes into one envelope. */
export interface BoxInput<Purpose extends BoxPurpose> {
  readonly purpose: Purpose;
  /** 32 bytes, fresh or derived for this one use. */
  readonly key: Bytes;
  /** From a context builder of `crypto/envelope`. */
  readonly context: Bytes;
  /** Already padded where the purpose asks for it. */
  readonly text: Bytes;
}

/** Encrypts under a committed key, bound to its context. (protocol.md step 6) */
export const sealBox = <Purpose extends BoxPurpose>(
  p: SealPrimitives,
  { purpose, key, context, text }: BoxInput<Purpose>,
): Sealed<Purpose> => {
  const nonce = p.randomBytes(NONCE_BYTES);
  // [Note: commitment] Poly1305 alone lets a sender craft one ciphertext that opens under two keys.
  const commitment = kdf(p, key, LABELS.commit, concat(nonce, p.hash32(context)));
  const ciphertext = p.aeadEncrypt({
    key: kdf(p, key, LABELS.encrypt, new Uint8Array()),
    nonce,
    aad: concat(context, commitment),
    text,
  });
  return asSealed(purpose, formatBox(purpose, { commitment, nonce, ciphertext }));
};
