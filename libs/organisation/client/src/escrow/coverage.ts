import type { EscrowCoverageQuery } from '@vrijhaven/contracts';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, escrowRecipient, fromText } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember, roleKeyAt, signKeyAt, verifyRoleGrantTrace } from '@vrijhaven/crypto/verify';
import { roleKeySlot } from '../session/open-role-keys';

export type CoverageParts = EscrowCoverageQuery['escrowCoverage'][number];

/** Every role key that the chain ever announced: older generations open what was sealed before a rotation. */
export const announcedKeys = (directory: Directory): DirectoryRoleKey[] => [...directory.roleKeys.values()].flat();

export const slotOf = ({ team, compartment, generation }: Omit<DirectoryRoleKey, 'publicKey' | 'since'>): string =>
  roleKeySlot(team, compartment, generation);

const isCovered = (p: VerifyPrimitives, directory: Directory, parts: CoverageParts): boolean => {
  const { team, compartment, generation, granter } = parts;
  const { escrow, organisation } = directory;
  const announced = roleKeyAt(directory, team, compartment, generation);
  if (!escrow || !announced) return false;
  const chainHead = fromText(parts.chainHead);
  const standing = requireKnownHead(directory, chainHead);
  const recipient = escrowRecipient(escrow);
  return verifyRoleGrantTrace(p, {
    address: {
      organisation,
      team,
      compartment,
      generation,
      rolePublicKey: announced.publicKey,
      recipient,
      chainHead,
      granter,
    },
    partHash: fromText(parts.partHash),
    signature: fromText(parts.signature),
    granterKey: signKeyAt(requireMember(directory, granter), standing),
  });
};

/**
 * Which role keys somebody of the chain granted to the escrow of the chain. What the server adds to the list, or says
 * of another escrow, counts for nothing. (protocol.md step 24)
 */
export const coveredSlots = (
  p: VerifyPrimitives,
  directory: Directory,
  coverage: readonly CoverageParts[],
): ReadonlySet<string> => {
  const slots = new Set<string>();
  for (const parts of coverage) {
    try {
      if (isCovered(p, directory, parts)) slots.add(slotOf(parts));
    } catch (error) {
      if (!(error instanceof CryptoFault)) throw error;
    }
  }
  return slots;
};
