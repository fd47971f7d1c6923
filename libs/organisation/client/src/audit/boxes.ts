import { RoleGrantsShown, SupplyRoleGrants } from '@vrijhaven/contracts';
import type { RoleGrantsShownQuery } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, fromText, memberRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryMember, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember, signKeyAt, verifyRoleGrant } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { holdsKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import { grantTo } from '../chain/role-grants';
import type { SessionInside } from '../session/member-session';
import type { FinishOutcome } from './key-care';

type Box = RoleGrantsShownQuery['roleGrants'][number];

/** A colleague who needs a key, and to whom no box of it is shown that could open. */
export interface MissingBox {
  readonly member: DirectoryMember;
  readonly key: DirectoryRoleKey;
}

/**
 * Whether a box is for this member's present keys, carries the key that the chain announced, and was signed by whom it
 * names on a head of this chain: all that can be told of a box without opening it. (protocol.md step 13)
 */
const isGood = (inside: SessionInside, directory: Directory, { member, key }: MissingBox, box: Box): boolean => {
  const { team, compartment, generation, publicKey } = key;
  if (box.member !== member.id || box.team !== team || box.compartment !== compartment) return false;
  if (box.generation !== generation) return false;
  try {
    const chainHead = fromText(box.chainHead);
    const standing = requireKnownHead(directory, chainHead);
    const address = {
      organisation: directory.organisation,
      team,
      compartment,
      generation,
      rolePublicKey: publicKey,
      recipient: { name: memberRecipient(member.id), generation: 0, publicKey: member.kemKey },
      chainHead,
      granter: box.granter,
    };
    const granterKey = signKeyAt(requireMember(directory, box.granter), standing);
    return verifyRoleGrant(inside.p, { address, grant: asSealed('role-grant/v1', fromText(box.grant)), granterKey });
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

/** What colleagues should have been given and, as far as the server shows, were not. Coordinators only. */
export const boxesMissing = async (inside: SessionInside): Promise<MissingBox[]> => {
  const { roleGrants } = await inside.transport.run(RoleGrantsShown, {});
  const directory = inside.directory();
  const present = [...directory.roleKeys.values()].flatMap((generations) => generations.slice(-1));
  return [...directory.members.values()]
    .filter(({ id }) => id !== inside.member)
    .flatMap((member) =>
      present
        .filter(({ team, compartment }) => holdsKey(assignmentsOf(member.roles), team, compartment))
        .map((key) => ({ member, key })),
    )
    .filter((needed) => !roleGrants.some((box) => isGood(inside, directory, needed, box)));
};

/** Seals missing boxes anew, as far as this member holds the keys. Gives how many. */
export const handOver = async (inside: SessionInside): Promise<number | FinishOutcome> => {
  const { p, member, signer, doubts } = inside;
  const missing = await boxesMissing(inside);
  const roleGrants = missing.flatMap(({ member: to, key }) => {
    const role = inside.roleKey(key.team, key.compartment, key.generation);
    return role ? [grantTo({ p, member, signer, doubts }, inside.directory(), role, to)] : [];
  });
  if (roleGrants.length === 0) return 0;
  const { supplyRoleGrants: result } = await inside.transport.run(SupplyRoleGrants, { roleGrants });
  switch (result.__typename) {
    case 'Organisation':
      return roleGrants.length;
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'NotSigned':
      return { kind: 'NotSigned' };
    default:
      return unreachable(result);
  }
};
