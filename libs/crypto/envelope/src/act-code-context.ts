import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { HASH_BYTES } from './box-format';
import { recipientFields } from './grant-context';
import type { Recipient } from './grant-context';
import type { Id } from './id';
import { parseId } from './id';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** Where a sealed invitation code stands: which act it is for, who seals it, who may read it. */
export interface ActCodeAddress {
  readonly organisation: Id;
  /** The invitation or the renewal that the act completes. */
  readonly request: Id;
  /** `chainLinkHash` of the link that waits: a code proves keys for one link only. */
  readonly act: Bytes;
  /** The second coordinator, at their newest key. */
  readonly recipient: Recipient;
  readonly sealer: Id;
}

/** Associated data of a sealed code. (protocol.md step 22) */
export const actCodeContext = (p: VerifyPrimitives, address: ActCodeAddress): Bytes =>
  lp(
    LABELS.actCode,
    parseId(address.organisation),
    parseId(address.request),
    exactly(HASH_BYTES, address.act, 'a hash'),
    recipientFields(p, address.recipient),
    parseId(address.sealer),
  );

/** What the first coordinator signs. */
export const actCodeSignatureMessage = (p: VerifyPrimitives, context: Bytes, signed: Bytes): Bytes =>
  lp(LABELS.actCodeSignature, p.hash32(context), p.hash32(signed));
