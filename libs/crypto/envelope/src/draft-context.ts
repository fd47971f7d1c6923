import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Id } from './id';
import { ID_BYTES, parseId } from './id';
import { u64 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** Where a draft stands. */
export interface DraftAddress {
  readonly organisation: Id;
  readonly locatorHash: Bytes;
  /** From 1, one more at every save. */
  readonly revision: number;
}

/** What the server keeps of an applicant's locator (16 bytes): enough to find, not to log in with. */
export const locatorHash = (p: VerifyPrimitives, organisation: Id, locator: Bytes): Bytes =>
  p.hash32(lp(LABELS.locator, parseId(organisation), exactly(ID_BYTES, locator, 'a locator')));

/** Associated data of a draft. (protocol.md step 10) */
export const draftContext = (address: DraftAddress): Bytes =>
  lp(
    LABELS.draft,
    parseId(address.organisation),
    exactly(HASH_BYTES, address.locatorHash, 'a locator hash'),
    u64(address.revision),
  );
