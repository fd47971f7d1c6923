import type { Bytes, RoleGrantAddress, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { exactly, HASH_BYTES, LABELS, lp, roleGrantContext } from '@vrijhaven/crypto/envelope';

/** What is left of a role grant without what it seals: enough to see who made it, nothing to open. */
export interface RoleGrantTrace {
  readonly address: RoleGrantAddress;
  /** `H` of everything before the signature. */
  readonly partHash: Bytes;
  readonly signature: Bytes;
  readonly granterKey: Bytes;
}

/** Whether this granter made a role grant of which only the trace is shown. (protocol.md step 24) */
export const verifyRoleGrantTrace = (
  p: VerifyPrimitives,
  { address, partHash, signature, granterKey }: RoleGrantTrace,
): boolean => {
  const context = p.hash32(roleGrantContext(p, address));
  const message = lp(LABELS.roleGrantSignature, context, exactly(HASH_BYTES, partHash, 'a hash'));
  return p.verifySignature(signature, message, granterKey);
};
