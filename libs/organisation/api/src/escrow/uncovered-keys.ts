import type { Directory } from '@vrijhaven/crypto/verify';
import { roleKeyName } from '@vrijhaven/crypto/verify';
import { InvalidInput } from '@vrijhaven/server';
import type { EscrowRows } from './accept-escrow-grants';

/**
 * [Note: no key that nobody could bring back] while an escrow stands, an act that announces role keys grants each of
 * them to it, or is refused as a whole. Undefined when that is so. (protocol.md step 24)
 */
export const uncoveredKeys = (
  after: Directory,
  since: number,
  grants: readonly EscrowRows[],
): InvalidInput | undefined => {
  if (!after.escrow) return undefined;
  const covered = new Set(
    grants.map(({ shown }) => `${roleKeyName(shown.team, shown.compartment)}/${String(shown.generation)}`),
  );
  const isLeftOut = [...after.roleKeys.values()]
    .flat()
    .some(
      (key) => key.since > since && !covered.has(`${roleKeyName(key.team, key.compartment)}/${String(key.generation)}`),
    );
  return isLeftOut ? new InvalidInput(['roleGrants']) : undefined;
};
