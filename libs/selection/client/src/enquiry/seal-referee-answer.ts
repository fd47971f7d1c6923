import type { AnswerInput } from '@vrijhaven/contracts';
import type { Checkpoint, Json } from '@vrijhaven/crypto/envelope';
import { canonicalJson, CryptoFault, teamRecipient, toText } from '@vrijhaven/crypto/envelope';
import type { EnquiryKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import { sealAnswer } from '@vrijhaven/crypto/seal';
import { OFFICE } from '@vrijhaven/domain';
import type { Pin } from '@vrijhaven/organisation/client';
import type { RefereeAnswer } from '@vrijhaven/selection/model';
import type { Entered } from './enter-enquiry';

interface Sealing {
  readonly p: OpenPrimitives;
  readonly pin: Pin;
  readonly keys: EnquiryKeys;
  readonly entered: Entered;
}

/**
 * Seals an answer to the verifiers' key as the checkpoint names it, and to nobody else; undefined when the checkpoint
 * names none. (protocol.md step 30)
 */
export const sealRefereeAnswer = (
  { p, pin, keys, entered }: Sealing,
  checkpoint: Checkpoint,
  answer: RefereeAnswer,
): AnswerInput | 'tooLong' | undefined => {
  const office = checkpoint.roleKeys.find((key) => key.team === OFFICE && key.compartment === 'vetting');
  if (!office) return undefined;
  const { generation, publicKey } = office;
  try {
    const { envelope, grant } = sealAnswer(p, {
      address: {
        ...{ organisation: pin.organisation, enquiry: keys.enquiry, letter: entered.letterHash },
        recipient: { name: teamRecipient(OFFICE), generation, publicKey },
        chainHead: checkpoint.head,
      },
      plaintext: canonicalJson(answer as unknown as Json),
      signer: keys.signing,
    });
    return { envelope: toText(envelope), grant: toText(grant), generation, chainHead: toText(checkpoint.head) };
  } catch (error) {
    if (error instanceof CryptoFault && error.code === 'length') return 'tooLong';
    throw error;
  }
};
