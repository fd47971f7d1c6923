import type { Bytes, Id } from '@vrijhaven/crypto/envelope';
import { enquiryIdOf, ID_BYTES, parseId } from '@vrijhaven/crypto/envelope';
import type { ReceiptSecret } from '../applicant-keys';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { SigningIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';

/** Opens the letter of one enquiry: only the verifier who made it and the referee can have it. */
export type LetterKey = SecretKey<'letter'>;

/** Everything that follows from the words of one enquiry. Nothing in it leads to an applicant. */
export interface EnquiryKeys {
  /** 16 bytes; the server stores `enquiryLocatorHash` of it. */
  readonly locator: Bytes;
  readonly login: SigningIdentity;
  readonly signing: SigningIdentity;
  readonly letterKey: LetterKey;
  /** Certified by the signing key itself. */
  readonly enquiry: Id;
  readonly wipe: () => void;
}

/** Derives an enquiry's keys under labels of their own, so that no words open two kinds of doors. (protocol.md step 30) */
export const enquiryKeys = (p: OpenPrimitives, mk: ReceiptSecret, organisation: Id): EnquiryKeys => {
  const secret = (label: 'refereeLocator' | 'refereeLogin' | 'refereeSigning' | 'letterKey'): Bytes =>
    deriveSecret(p, reveal(mk), SECRET_LABELS[label], parseId(organisation));
  const login = new SigningIdentity(p, secret('refereeLogin'));
  const signing = new SigningIdentity(p, secret('refereeSigning'));
  const letterKey: LetterKey = new SecretKey('letter', secret('letterKey'));
  return {
    locator: secret('refereeLocator').slice(0, ID_BYTES),
    login,
    signing,
    letterKey,
    enquiry: enquiryIdOf(p, organisation, signing.publicKey),
    wipe: () => {
      for (const key of [login, signing, letterKey]) key.wipe();
    },
  };
};
