import type { Bytes, Compartment, Id, RoleInTeam } from '@vrijhaven/crypto/envelope';
import { CryptoFault, formatId, parseId, toHex } from '@vrijhaven/crypto/envelope';

/** A member as the chain names them; past members stay, for their signatures must still be checked. */
export interface DirectoryMember {
  readonly id: Id;
  readonly signKey: Bytes;
  readonly kemKey: Bytes;
  /** Empty once removed. */
  readonly roles: readonly RoleInTeam[];
  /** Every role they have ever held: what they wrote in one of them stands. */
  readonly heldRoles: readonly RoleInTeam[];
  /** Sequence of the link that added them. */
  readonly since: number;
  /** Sequence of the link that removed them. */
  readonly removedAt?: number;
}

/** One generation of one role key. */
export interface DirectoryRoleKey {
  readonly team: string;
  readonly compartment: Compartment;
  readonly generation: number;
  readonly publicKey: Bytes;
  /** Sequence of the link that announced it. */
  readonly since: number;
}

/** Who belongs to the organisation and which keys count, as the signed chain says. */
export interface Directory {
  readonly organisation: Id;
  readonly rootKey: Bytes;
  readonly head: Bytes;
  readonly sequence: number;
  /** Present and past members by id. */
  readonly members: ReadonlyMap<Id, DirectoryMember>;
  /** Every generation, newest last, by `roleKeyName`. */
  readonly roleKeys: ReadonlyMap<string, readonly DirectoryRoleKey[]>;
  /** Sequence of every link by the hexadecimal of its hash. */
  readonly heads: ReadonlyMap<string, number>;
}

/** Key of `Directory.roleKeys`. */
export const roleKeyName = (team: string, compartment: Compartment): string => `${team}/${compartment}`;

/** The newest role key, or undefined when the team has none for this compartment. */
export const currentRoleKey = (
  directory: Directory,
  team: string,
  compartment: Compartment,
): DirectoryRoleKey | undefined => directory.roleKeys.get(roleKeyName(team, compartment))?.at(-1);

/** The role key of one generation, for opening what was sealed before a rotation. */
export const roleKeyAt = (
  directory: Directory,
  team: string,
  compartment: Compartment,
  generation: number,
): DirectoryRoleKey | undefined =>
  directory.roleKeys.get(roleKeyName(team, compartment))?.find((key) => key.generation === generation);

/** The member with this id, present or past; `key-mismatch` when the chain never named them. */
export const requireMember = (directory: Directory, id: Id): DirectoryMember => {
  const member = directory.members.get(formatId(parseId(id)));
  if (member === undefined) throw new CryptoFault('key-mismatch', 'the chain never named this member');
  return member;
};

/** Sequence of the head on which a grant stands; `chain` fault when this chain never had it (a fork). */
export const requireKnownHead = (directory: Directory, head: Bytes): number => {
  const sequence = directory.heads.get(toHex(head));
  if (sequence === undefined) throw new CryptoFault('chain', 'grant stands on a head that this chain never had');
  return sequence;
};

/** Members who hold a role in a team now. */
export const membersOfTeam = (directory: Directory, team: string): DirectoryMember[] =>
  [...directory.members.values()].filter((member) => member.roles.some((held) => held.team === team));
