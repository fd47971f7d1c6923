import type { AnswerAddress, Bytes, Sealed, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { answerGrantContext, answerHash, answerSignatureMessage, parseGrant } from '@vrijhaven/crypto/envelope';

/** An answer as it came, and the key that the signed log names for its enquiry. */
export interface SignedAnswer {
  readonly address: AnswerAddress;
  readonly envelope: Sealed<'answer/v1'>;
  readonly grant: Sealed<'answer-grant/v1'>;
  readonly signKey: Bytes;
}

/** Whether the holder of the enquiry's words sealed this answer, to this letter and for this key. (protocol.md step 30) */
export const verifyAnswer = (p: VerifyPrimitives, { address, envelope, grant, signKey }: SignedAnswer): boolean => {
  const { signed, signature } = parseGrant(grant);
  const context = answerGrantContext(p, address, answerHash(p, envelope));
  return p.verifySignature(signature, answerSignatureMessage(p, context, signed), signKey);
};
