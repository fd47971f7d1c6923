import { EscrowCoverage, SupplyEscrowGrants } from '@vrijhaven/contracts';
import type { RoleKey } from '@vrijhaven/crypto/open';
import { grantToEscrow } from '../chain/role-grants';
import type { SessionInside } from '../session/member-session';
import { announcedKeys, coveredSlots, slotOf } from './coverage';
import type { CoverageParts } from './coverage';

type Inside = Pick<SessionInside, 'p' | 'member' | 'signer' | 'transport' | 'directory' | 'roleKey'>;

/** What the server shows of the escrow that stands. */
export const loadCoverage = async ({ transport, directory }: Inside): Promise<readonly CoverageParts[]> => {
  const { escrow } = directory();
  if (!escrow) return [];
  return (await transport.run(EscrowCoverage, { escrow: escrow.generation })).escrowCoverage;
};

/**
 * [Note: keys that are older than the escrow] whoever holds one grants it, at the next unlocking, until it is there:
 * a server that hides grants is only given more of them. (protocol.md step 24)
 */
export const coverKeys = async (inside: Inside): Promise<void> => {
  const directory = inside.directory();
  if (!directory.escrow) return;
  const covered = coveredSlots(inside.p, directory, await loadCoverage(inside));
  const held = announcedKeys(directory)
    .filter((key) => !covered.has(slotOf(key)))
    .map(({ team, compartment, generation }) => inside.roleKey(team, compartment, generation))
    .filter((key): key is RoleKey => key !== undefined);
  const { p, member, signer, transport } = inside;
  const roleGrants = grantToEscrow({ p, member, signer, doubts: undefined }, directory, held);
  if (roleGrants.length > 0) await transport.run(SupplyEscrowGrants, { roleGrants });
};
