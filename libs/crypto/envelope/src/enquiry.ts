import { BOX_OVERHEAD, HASH_BYTES, LETTER_TEXT_BYTES, SIGN_PUBLIC_KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { recipientFields } from './grant-context';
import type { Recipient } from './grant-context';
import type { Id } from './id';
import { formatId, ID_BYTES, parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';
import type { Sealed } from './sealed';
import type { VerifyPrimitives } from './verify-primitives';

/** One letter to one referee. It names neither the applicant nor which of the two referees it is for. */
export interface EnquiryAddress {
  readonly organisation: Id;
  readonly enquiry: Id;
}

/** The answer to one letter, for one generation of the office's key. */
export interface AnswerAddress extends EnquiryAddress {
  /** `letterHash` of what the referee read. */
  readonly letter: Bytes;
  /** The office's key for verification, from a verified checkpoint or the chain. */
  readonly recipient: Recipient;
  readonly chainHead: Bytes;
}

/** The size of every sealed letter and answer: who declines sends as much as who writes a page. */
export const LETTER_BYTES = LETTER_TEXT_BYTES + BOX_OVERHEAD;

/** The id that an enquiry's signing key certifies. (protocol.md step 30) */
export const enquiryIdOf = (p: VerifyPrimitives, organisation: Id, signKey: Bytes): Id =>
  formatId(
    p
      .hash32(lp(LABELS.enquiry, parseId(organisation), exactly(SIGN_PUBLIC_KEY_BYTES, signKey, 'a signing key')))
      .slice(0, ID_BYTES),
  );

/** What the server keeps of an enquiry's locator. */
export const enquiryLocatorHash = (p: VerifyPrimitives, organisation: Id, locator: Bytes): Bytes =>
  p.hash32(lp(LABELS.enquiryLocator, parseId(organisation), exactly(ID_BYTES, locator, 'a locator')));

/** Associated data of a letter. */
export const letterContext = ({ organisation, enquiry }: EnquiryAddress): Bytes =>
  lp(LABELS.letter, parseId(organisation), parseId(enquiry));

/** The name of a sealed letter. */
export const letterHash = (p: VerifyPrimitives, envelope: Sealed<'letter/v1'>): Bytes =>
  p.hash32(lp(LABELS.letterHash, envelope));

/** Associated data of an answer: which letter it answers. */
export const answerContext = ({ organisation, enquiry, letter }: Omit<AnswerAddress, 'recipient' | 'chainHead'>) =>
  lp(LABELS.answer, parseId(organisation), parseId(enquiry), exactly(HASH_BYTES, letter, 'a hash'));

/** The name of a sealed answer. */
export const answerHash = (p: VerifyPrimitives, envelope: Sealed<'answer/v1'>): Bytes =>
  p.hash32(lp(LABELS.answerHash, envelope));

/** Associated data of the grant of an answer's key; it names the answer itself, so that one signature covers both. */
export const answerGrantContext = (p: VerifyPrimitives, address: AnswerAddress, answer: Bytes): Bytes =>
  lp(
    LABELS.answerGrant,
    parseId(address.organisation),
    parseId(address.enquiry),
    exactly(HASH_BYTES, address.letter, 'a hash'),
    exactly(HASH_BYTES, answer, 'a hash'),
    recipientFields(p, address.recipient),
    exactly(HASH_BYTES, address.chainHead, 'a chain head'),
  );

/** What the enquiry's key signs. */
export const answerSignatureMessage = (p: VerifyPrimitives, context: Bytes, signed: Bytes): Bytes =>
  lp(LABELS.answerSignature, p.hash32(context), p.hash32(signed));
