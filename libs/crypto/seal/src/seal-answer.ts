import type { AnswerAddress, Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  answerContext,
  answerGrantContext,
  answerHash,
  answerSignatureMessage,
  asSealed,
  concat,
  KEY_BYTES,
  LETTER_TEXT_BYTES,
  padTo,
} from '@vrijhaven/crypto/envelope';
import { sealBox } from './seal-box';
import type { SealPrimitives } from './seal-primitives';
import type { Signer } from './signer';
import { wrapKey } from './wrap-key';

/** What a referee sends: the answer, and its key for the office. */
export interface SealedAnswer {
  readonly envelope: Sealed<'answer/v1'>;
  readonly grant: Sealed<'answer-grant/v1'>;
}

/** Seals an answer to the office alone; the enquiry's own key signs. A `length` fault when it is too long. (protocol.md step 30) */
export const sealAnswer = (
  p: SealPrimitives,
  input: { readonly address: AnswerAddress; readonly plaintext: Bytes; readonly signer: Signer },
): SealedAnswer => {
  const { address, signer } = input;
  const key = p.randomBytes(KEY_BYTES);
  const text = padTo(LETTER_TEXT_BYTES, input.plaintext);
  const envelope = sealBox(p, { purpose: 'answer/v1', key, context: answerContext(address), text });
  const context = answerGrantContext(p, address, answerHash(p, envelope));
  const part = wrapKey(p, { key, publicKey: address.recipient.publicKey, context });
  key.fill(0);
  text.fill(0);
  const signature = signer.sign(answerSignatureMessage(p, context, part));
  return { envelope, grant: asSealed('answer-grant/v1', concat(part, signature)) };
};
