import { asSealed, CryptoFault, fromText, parseCanonicalJson, teamRecipient } from '@vrijhaven/crypto/envelope';
import { openAnswer } from '@vrijhaven/crypto/open';
import { requireKnownHead, roleKeyAt } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import type { SessionInside } from '@vrijhaven/organisation/client';
import { readRefereeAnswer } from '@vrijhaven/selection/model';
import type { AnswerView } from './enquiries';
import type { SealedParts, SignedEnquiry } from './vetting-entries';

/**
 * Opens an answer, from the mailbox or from the log alike: signing key and letter as the signed entry names them,
 * recipient and head as this desk's own chain has them, nothing from the server's row. (protocol.md step 30)
 */
export const readAnswer = (inside: SessionInside, signed: SignedEnquiry, parts: SealedParts): AnswerView => {
  const { p, pin } = inside;
  const directory = inside.directory();
  const { generation } = parts;
  const key = inside.roleKey(OFFICE, 'vetting', generation);
  const announced = roleKeyAt(directory, OFFICE, 'vetting', generation);
  if (!key || !announced) return { status: 'unavailable' };
  try {
    const chainHead = fromText(parts.chainHead);
    requireKnownHead(directory, chainHead);
    const text = openAnswer(p, {
      address: {
        ...{ organisation: pin.organisation, enquiry: signed.id, letter: fromText(signed.letterHash), chainHead },
        recipient: { name: teamRecipient(OFFICE), generation, publicKey: announced.publicKey },
      },
      envelope: asSealed('answer/v1', fromText(parts.envelope)),
      grant: asSealed('answer-grant/v1', fromText(parts.grant)),
      signKey: fromText(signed.signKey),
      kem: key.kem,
    });
    const content = readRefereeAnswer(parseCanonicalJson(text));
    return content ? { status: 'open', content } : { status: 'tampered' };
  } catch (error) {
    if (error instanceof CryptoFault) return { status: 'tampered' };
    throw error;
  }
};
