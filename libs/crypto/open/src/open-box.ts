import type { BoxPurpose, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import { concat, CryptoFault, equalBytes, kdf, LABELS, parseBox } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from './open-primitives';

/** Opens what `sealBox` made for this key and context, else a CryptoFault. (protocol.md step 6) */
export const openBox = <Purpose extends BoxPurpose>(
  p: OpenPrimitives,
  input: {
    readonly purpose: Purpose;
    readonly key: Bytes;
    readonly context: Bytes;
    readonly envelope: Sealed<Purpose>;
  },
): Bytes => {
  const { commitment, nonce, ciphertext } = parseBox(input.purpose, input.envelope);
  const expected = kdf(p, input.key, LABELS.commit, concat(nonce, p.hash32(input.context)));
  // See [Note: commitment]: without this line two readers could be shown two different texts.
  if (!equalBytes(expected, commitment)) throw new CryptoFault('commitment', 'envelope was sealed under another key');
  const text = p.aeadDecrypt({
    key: kdf(p, input.key, LABELS.encrypt, new Uint8Array()),
    nonce,
    aad: concat(input.context, commitment),
    text: ciphertext,
  });
  if (text === null) throw new CryptoFault('decryption', 'envelope does not open');
  return text;
};
