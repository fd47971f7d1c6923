import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Id } from './id';
import { formatId, ID_BYTES, parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** An applicant's public keys. */
export interface ApplicantBundle {
  readonly signKey: Bytes;
  readonly kemKey: Bytes;
}

/**
 * The id that these keys certify: a server that swaps a key changes the record, and is found out.
 * (protocol.md step 3)
 */
export const recordIdOf = (p: VerifyPrimitives, organisation: Id, bundle: ApplicantBundle): Id =>
  formatId(
    p
      .hash32(
        lp(
          LABELS.record,
          parseId(organisation),
          exactly(SIGN_PUBLIC_KEY_BYTES, bundle.signKey, 'a signing key'),
          exactly(KEM_PUBLIC_KEY_BYTES, bundle.kemKey, 'an X-Wing public key'),
        ),
      )
      .slice(0, ID_BYTES),
  );
