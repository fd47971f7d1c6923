import type { OpenEscrowMutation } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, escrowRecipient, fromText } from '@vrijhaven/crypto/envelope';
import type { EscrowKeys, OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import { openRoleGrant } from '@vrijhaven/crypto/open';
import type { Directory, DirectoryEscrow, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember, signKeyAt } from '@vrijhaven/crypto/verify';
import { announcedKeys, slotOf } from './coverage';

type EscrowGrantParts = Extract<OpenEscrowMutation['openEscrow'], { __typename: 'EscrowGrants' }>['grants'][number];

/** What came out of the escrow, held against every role key that the chain announced. */
export interface OpenedEscrow {
  readonly opened: readonly RoleKey[];
  /** Keys for which no grant opens to what the chain announced. */
  readonly missing: readonly DirectoryRoleKey[];
}

const openOne = (
  p: OpenPrimitives,
  { directory, escrow, keys }: { directory: Directory; escrow: DirectoryEscrow; keys: EscrowKeys },
  { team, compartment, generation, publicKey }: DirectoryRoleKey,
  parts: EscrowGrantParts,
): RoleKey => {
  const chainHead = fromText(parts.chainHead);
  const granterKey = signKeyAt(requireMember(directory, parts.granter), requireKnownHead(directory, chainHead));
  const { organisation } = directory;
  const key = { organisation, team, compartment, generation, rolePublicKey: publicKey };
  return openRoleGrant(p, {
    address: { ...key, recipient: escrowRecipient(escrow), chainHead, granter: parts.granter },
    grant: asSealed('role-grant/v1', fromText(parts.grant)),
    granterKey,
    kem: keys.kem,
  });
};

/** Opens what the server shows of the escrow. A grant that fails a check gives no key, and spoils no other. */
export const openEscrowGrants = (
  p: OpenPrimitives,
  standing: { readonly directory: Directory; readonly escrow: DirectoryEscrow; readonly keys: EscrowKeys },
  grants: readonly EscrowGrantParts[],
): OpenedEscrow => {
  const opened: RoleKey[] = [];
  const missing = announcedKeys(standing.directory).filter((key) => {
    for (const parts of grants.filter((each) => slotOf(each) === slotOf(key))) {
      try {
        opened.push(openOne(p, standing, key, parts));
        return false;
      } catch (error) {
        if (!(error instanceof CryptoFault)) throw error;
      }
    }
    return true;
  });
  return { opened, missing };
};
