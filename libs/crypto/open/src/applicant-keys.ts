import type { ApplicantBundle, Bytes, Id } from '@vrijhaven/crypto/envelope';
import { ID_BYTES, parseId, recordIdOf } from '@vrijhaven/crypto/envelope';
import { deriveSecret, SECRET_LABELS } from './derive-secret';
import type { DraftKey } from './draft';
import { KemIdentity, SigningIdentity } from './identities';
import type { OpenPrimitives } from './open-primitives';
import { reveal, SecretKey } from './secret-key';

/** The 16 bytes behind a receipt or behind recovery words. */
export type ReceiptSecret = SecretKey<'receipt'>;

/** Everything an applicant is, from their receipt alone. */
export interface ApplicantKeys {
  /** 16 bytes; the server stores `locatorHash` of it. */
  readonly locator: Bytes;
  readonly login: SigningIdentity;
  readonly signing: SigningIdentity;
  readonly kem: KemIdentity;
  readonly draftKey: DraftKey;
  readonly bundle: ApplicantBundle;
  /** Certified by the public keys themselves: `verifyRecordId`. */
  readonly recordId: Id;
  /** Forgets every secret half. */
  readonly wipe: () => void;
}

/** Derives an applicant's keys for one organisation. Nothing editable goes in. (protocol.md step 3) */
export const applicantKeys = (p: OpenPrimitives, mk: ReceiptSecret, organisation: Id): ApplicantKeys => {
  const secret = (label: keyof typeof SECRET_LABELS): Bytes =>
    deriveSecret(p, reveal(mk), SECRET_LABELS[label], parseId(organisation));
  const login = new SigningIdentity(p, secret('applicantLogin'));
  const signing = new SigningIdentity(p, secret('applicantSigning'));
  const kem = new KemIdentity(p, secret('applicantKem'));
  const draftKey: DraftKey = new SecretKey('draft', secret('draft'));
  const bundle = { signKey: signing.publicKey, kemKey: kem.publicKey };
  return {
    locator: secret('locator').slice(0, ID_BYTES),
    login,
    signing,
    kem,
    draftKey,
    bundle,
    recordId: recordIdOf(p, organisation, bundle),
    wipe: () => {
      for (const key of [login, signing, kem, draftKey]) key.wipe();
    },
  };
};
