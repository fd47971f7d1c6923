import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { lp } from '@vrijhaven/crypto/envelope';

/**
 * First field of everything from which a secret is derived. It stands in this project only, so that a
 * search of a built bundle shows whether opening code is inside. (protocol.md step 2)
 */
export const OPEN_MARKER = 'vh/open-half/v1';

/** What secrets are derived for. */
export const SECRET_LABELS = {
  locator: 'vh/applicant-locator/v1',
  applicantLogin: 'vh/applicant-login/v1',
  applicantSigning: 'vh/applicant-signing/v1',
  applicantKem: 'vh/applicant-kem/v1',
  draft: 'vh/draft-key/v1',
  memberSigning: 'vh/member-signing/v1',
  memberKem: 'vh/member-kem/v1',
  memberLogin: 'vh/member-login/v1',
  unlock: 'vh/unlock-key/v1',
  recovery: 'vh/recovery-root/v1',
  role: 'vh/role-key/v1',
  previousSeed: 'vh/previous-seed-key/v1',
  accountNote: 'vh/account-note-key/v1',
  root: 'vh/organisation-root/v1',
  refereeLocator: 'vh/referee-locator/v1',
  refereeLogin: 'vh/referee-login/v1',
  refereeSigning: 'vh/referee-signing/v1',
  letterKey: 'vh/letter-key/v1',
  countryTagKey: 'vh/country-tag-key/v1',
  escrowKem: 'vh/escrow-kem/v1',
  escrowSigning: 'vh/escrow-signing/v1',
} as const;

type SecretLabel = (typeof SECRET_LABELS)[keyof typeof SECRET_LABELS];

/** SKDF(k, label, context): 32 secret bytes. (protocol.md step 2) */
export const deriveSecret = (p: VerifyPrimitives, root: Bytes, label: SecretLabel, context: Bytes): Bytes =>
  p.keyedHash32(root, lp(OPEN_MARKER, label, context));
