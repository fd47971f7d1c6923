import type { ChainLink, ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireMember } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { holdsKey, staleKeys } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { ChainChange } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { wholeAct } from '../chain/whole-act';
import type { SessionInside } from '../session/member-session';

export const removeMember = (member: Id): ChainPayload => ({ type: 'removeMember', member });

/** Present keys of every role that this member ever held. */
const keysOf = (directory: Directory, member: Id): DirectoryRoleKey[] =>
  staleKeys(directory, requireMember(directory, member));

/**
 * Compartments of the office that nobody could read any more without this member. Defenders would go on sealing to
 * keys that nobody holds: somebody else is admitted first.
 */
export const readByNobodyElse = (directory: Directory, member: Id): Compartment[] => {
  const others = [...directory.members.values()].filter(({ id }) => id !== member);
  return keysOf(directory, member)
    .filter(
      ({ team, compartment }) =>
        team === OFFICE && !others.some(({ roles }) => holdsKey(assignmentsOf(roles), team, compartment)),
    )
    .map(({ compartment }) => compartment);
};

/** A removal link with everything that follows from it. */
export const removalChange = (inside: SessionInside, chain: ReplayedChain, removal: ChainLink): ChainChange =>
  wholeAct(inside, chain, [removal]);
