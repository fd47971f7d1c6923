import type { Id } from '@vrijhaven/crypto/envelope';
import { parseId } from '@vrijhaven/crypto/envelope';
import type { ReceiptSecret } from './applicant-keys';
import { deriveSecret, SECRET_LABELS } from './derive-secret';
import { SigningIdentity } from './identities';
import type { OpenPrimitives } from './open-primitives';
import { reveal } from './secret-key';

/** The organisation's root key from twelve words that stay offline. (protocol.md step 16) */
export const rootKeyOf = (p: OpenPrimitives, words: ReceiptSecret, organisation: Id): SigningIdentity =>
  new SigningIdentity(p, deriveSecret(p, reveal(words), SECRET_LABELS.root, parseId(organisation)));
