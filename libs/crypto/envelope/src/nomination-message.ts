import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** What lies in the fragment of an invitation to a course. */
export const NOMINATION_BYTES = 16;

/** One invitation to one edition, as its maker vouches for it. */
export interface Nomination {
  readonly organisation: Id;
  /** The public name of the edition. */
  readonly edition: string;
  readonly hash: Bytes;
  /** The last day on which it can be used, YYYY-MM-DD. */
  readonly expiresOn: string;
}

/** What the server keeps of an invitation: enough to know it when it is used, and for no other edition. */
export const nominationHash = (
  p: VerifyPrimitives,
  { organisation, edition, secret }: { readonly organisation: Id; readonly edition: string; readonly secret: Bytes },
): Bytes =>
  p.hash32(
    lp(
      LABELS.nomination,
      parseId(organisation),
      edition,
      exactly(NOMINATION_BYTES, secret, 'the secret of an invitation'),
    ),
  );

/** What the course manager who makes an invitation signs. (protocol.md step 39) */
export const nominationMessage = ({ organisation, edition, hash, expiresOn }: Nomination): Bytes => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expiresOn)) throw new CryptoFault('malformed', 'not a day');
  return lp(
    LABELS.nominationSignature,
    parseId(organisation),
    edition,
    exactly(HASH_BYTES, hash, 'the hash of an invitation'),
    expiresOn,
  );
};
