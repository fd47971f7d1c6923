import type { Bytes, Id, RoleInTeam } from '@vrijhaven/crypto/envelope';
import type { DirectoryEscrow, DirectoryMember, DirectoryPolicy, DirectoryRoleKey, EscrowUse } from './directory';

/** What a replay has learned so far. Lives inside one replay only. */
export interface ChainState {
  readonly organisation: Id;
  readonly rootKey: Bytes;
  readonly members: Map<Id, DirectoryMember>;
  readonly roleKeys: Map<string, DirectoryRoleKey[]>;
  readonly heads: Map<string, number>;
  /** Text of every key that was ever announced: a key serves one holder. */
  readonly usedKeys: Set<string>;
  readonly escrowUses: EscrowUse[];
  escrow?: DirectoryEscrow;
  policy: DirectoryPolicy;
  head: Bytes;
  sequence: number;
}

/** Only the office has coordinators with power over the chain, whatever roles other teams invent. */
export const isCoordinator = (roles: readonly RoleInTeam[]): boolean =>
  roles.some(({ role, team }) => role === 'coordinator' && team === 'office');

/** How many are in office; the removed hold no roles and do not count. */
export const countCoordinators = (state: ChainState): number =>
  [...state.members.values()].filter((member) => isCoordinator(member.roles)).length;
