import type { Bytes } from '@vrijhaven/crypto/envelope';
import {
  answerContext,
  answerGrantContext,
  answerHash,
  CryptoFault,
  equalBytes,
  LETTER_TEXT_BYTES,
  unpadFrom,
} from '@vrijhaven/crypto/envelope';
import type { SignedAnswer } from '@vrijhaven/crypto/verify';
import { verifyAnswer } from '@vrijhaven/crypto/verify';
import type { KemIdentity } from '../identities';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { unwrapKey } from '../unwrap-key';

/** An answer, with everything that it is held against taken from the signed log and the chain. */
export interface AnswerToOpen extends SignedAnswer {
  readonly kem: KemIdentity;
}

/** The text of an answer. Faults: key-mismatch, grant-signature, decryption, commitment, padding. (protocol.md step 30) */
export const openAnswer = (p: OpenPrimitives, answer: AnswerToOpen): Bytes => {
  const { address, envelope, grant, kem } = answer;
  if (!equalBytes(address.recipient.publicKey, kem.publicKey))
    throw new CryptoFault('key-mismatch', 'answer is for another key');
  if (!verifyAnswer(p, answer)) throw new CryptoFault('grant-signature', 'answer is not signed by its enquiry');
  const context = answerGrantContext(p, address, answerHash(p, envelope));
  const key = unwrapKey(p, { grant, context, kem });
  try {
    const text = openBox(p, { purpose: 'answer/v1', key, context: answerContext(address), envelope });
    return unpadFrom(text, () => LETTER_TEXT_BYTES);
  } finally {
    key.fill(0);
  }
};
