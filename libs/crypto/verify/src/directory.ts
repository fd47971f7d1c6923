import type { Bytes, Compartment, EscrowReason, Id, RoleInTeam, SecondFactor } from '@vrijhaven/crypto/envelope';
import { CryptoFault, formatId, parseId, toHex } from '@vrijhaven/crypto/envelope';
import type { MemberEpoch } from './member-epoch';

/** The roles that somebody held from one link on, until the next span begins. */
export interface RoleSpan {
  readonly roles: readonly RoleInTeam[];
  /** Sequence of the link that gave exactly these. */
  readonly since: number;
}

/** A member as the chain names them; past members stay, for their signatures must still be checked. */
export interface DirectoryMember {
  readonly id: Id;
  /** Of the newest epoch: what they sign with now. For what they signed before, see `signKeyAt`. */
  readonly signKey: Bytes;
  /** Of the newest epoch: to what keys are granted. */
  readonly kemKey: Bytes;
  /** Every epoch, newest last. */
  readonly epochs: readonly MemberEpoch[];
  /** Empty once removed. */
  readonly roles: readonly RoleInTeam[];
  /** Every role they have ever held: what they wrote in one of them stands. */
  readonly heldRoles: readonly RoleInTeam[];
  /** Which roles when, newest last; ends with none once removed. */
  readonly roleSpans: readonly RoleSpan[];
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

/** The escrow in force: whose cards open it and which public keys it has. */
export interface DirectoryEscrow {
  readonly generation: number;
  readonly kemKey: Bytes;
  readonly signKey: Bytes;
  /** How many cards open it. */
  readonly threshold: number;
  /** One commitment for each card, in the order of their numbers. */
  readonly shares: readonly Bytes[];
  /** Sequence of the link that set it. */
  readonly since: number;
}

/** Once that the escrow was opened: nobody can do so unseen and change anything. */
export interface EscrowUse {
  readonly sequence: number;
  readonly generation: number;
  readonly reason: EscrowReason;
  /** Who signed beside the escrow: `root`, or the id of a coordinator. */
  readonly signer: Id;
}

/** What two coordinators decided for everybody. */
export interface DirectoryPolicy {
  readonly suite: number;
  readonly secondFactor: SecondFactor;
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
  /** Absent until one is set. */
  readonly escrow?: DirectoryEscrow;
  /** Oldest first. */
  readonly escrowUses: readonly EscrowUse[];
  readonly policy: DirectoryPolicy;
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
