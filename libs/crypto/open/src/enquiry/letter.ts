import type { Bytes, EnquiryAddress, Sealed } from '@vrijhaven/crypto/envelope';
import { LETTER_TEXT_BYTES, letterContext, padTo, unpadFrom } from '@vrijhaven/crypto/envelope';
import { sealBox } from '@vrijhaven/crypto/seal';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import type { LetterKey } from './enquiry-keys';

/** Seals what a referee is told. A `length` fault when it is too long. (protocol.md step 30) */
export const sealLetter = (
  p: OpenPrimitives,
  input: { readonly key: LetterKey; readonly address: EnquiryAddress; readonly plaintext: Bytes },
): Sealed<'letter/v1'> =>
  sealBox(p, {
    purpose: 'letter/v1',
    key: reveal(input.key),
    context: letterContext(input.address),
    text: padTo(LETTER_TEXT_BYTES, input.plaintext),
  });

/** Opens the letter of the enquiry whose words were typed. Faults: commitment, decryption, padding. */
export const openLetter = (
  p: OpenPrimitives,
  input: { readonly key: LetterKey; readonly address: EnquiryAddress; readonly envelope: Sealed<'letter/v1'> },
): Bytes =>
  unpadFrom(
    openBox(p, {
      purpose: 'letter/v1',
      key: reveal(input.key),
      context: letterContext(input.address),
      envelope: input.envelope,
    }),
    () => LETTER_TEXT_BYTES,
  );
