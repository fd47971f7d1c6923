import type { RoleGrantInput } from '@vrijhaven/contracts';
import type { Id, Recipient } from '@vrijhaven/crypto/envelope';
import { escrowRecipient, memberRecipient, toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import { grantRole } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import type { Directory, DirectoryMember } from '@vrijhaven/crypto/verify';
import type { Team } from '@vrijhaven/domain';
import { holdsKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { Doubts } from '../safety/doubts';
import { KeysInDoubt } from '../safety/doubts';

export interface Granter {
  readonly p: OpenPrimitives;
  readonly member: Id;
  readonly signer: Signer;
  /** Absent only at the founding, when nobody has compared anything yet. */
  readonly doubts: Doubts | undefined;
}

const grantFor = (
  { p, member: granter, signer }: Granter,
  { head: chainHead }: Directory,
  role: RoleKey,
  recipient: Recipient,
): Omit<RoleGrantInput, 'member'> => {
  const { team, compartment, generation } = role.address;
  const grant = toText(grantRole(p, { role, recipient, chainHead, granter, signer }));
  return { team, compartment, generation, grant, granter, chainHead: toText(chainHead) };
};

/** Grants a role key to one member, standing on the head of `directory`. Throws KeysInDoubt. (protocol.md steps 13 and 20) */
export const grantTo = (granter: Granter, directory: Directory, role: RoleKey, to: DirectoryMember): RoleGrantInput => {
  if (granter.doubts?.isDoubted(to) === true) throw new KeysInDoubt(to.id);
  const recipient = { name: memberRecipient(to.id), generation: 0, publicKey: to.kemKey };
  return { member: to.id, ...grantFor(granter, directory, role, recipient) };
};

/** Grants role keys to the escrow that stands; to nobody when there is none. (protocol.md step 24) */
export const grantToEscrow = (granter: Granter, directory: Directory, roles: readonly RoleKey[]): RoleGrantInput[] => {
  const { escrow } = directory;
  if (!escrow) return [];
  return roles.map((role) => ({ member: null, ...grantFor(granter, directory, role, escrowRecipient(escrow)) }));
};

/** Everyone who needs this role key now, and nobody else: the need-to-know table decides. */
export const holdersOf = (directory: Directory, { address }: RoleKey): DirectoryMember[] =>
  [...directory.members.values()].filter((member) =>
    holdsKey(assignmentsOf(member.roles), address.team as Team, address.compartment),
  );

/** Grants of new role keys to everyone who needs them, and to the escrow. */
export const grantToAll = (granter: Granter, directory: Directory, roles: readonly RoleKey[]): RoleGrantInput[] => [
  ...roles.flatMap((role) => holdersOf(directory, role).map((member) => grantTo(granter, directory, role, member))),
  ...grantToEscrow(granter, directory, roles),
];
