import type { RoleGrantInput } from '@vrijhaven/contracts';
import type { Id } from '@vrijhaven/crypto/envelope';
import { memberRecipient, toText } from '@vrijhaven/crypto/envelope';
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

/** Grants a role key to one member, standing on the head of `directory`. Throws KeysInDoubt. (protocol.md steps 13 and 20) */
export const grantTo = (granter: Granter, directory: Directory, role: RoleKey, to: DirectoryMember): RoleGrantInput => {
  if (granter.doubts?.isDoubted(to) === true) throw new KeysInDoubt(to.id);
  return {
    member: to.id,
    team: role.address.team,
    compartment: role.address.compartment,
    generation: role.address.generation,
    grant: toText(
      grantRole(granter.p, {
        role,
        recipient: { name: memberRecipient(to.id), generation: 0, publicKey: to.kemKey },
        chainHead: directory.head,
        granter: granter.member,
        signer: granter.signer,
      }),
    ),
    granter: granter.member,
    chainHead: toText(directory.head),
  };
};

/** Everyone who needs this role key now, and nobody else: the need-to-know table decides. */
export const holdersOf = (directory: Directory, { address }: RoleKey): DirectoryMember[] =>
  [...directory.members.values()].filter((member) =>
    holdsKey(assignmentsOf(member.roles), address.team as Team, address.compartment),
  );

/** Grants of new role keys to everyone who needs them. */
export const grantToAll = (granter: Granter, directory: Directory, roles: readonly RoleKey[]): RoleGrantInput[] =>
  roles.flatMap((role) => holdersOf(directory, role).map((member) => grantTo(granter, directory, role, member)));
