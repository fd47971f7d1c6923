import type { ChainLink, ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { requireMember } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import type { Compartment, Team } from '@vrijhaven/domain';
import { holdsKey, staleKeys } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { ChainChange } from '../chain/append';
import { linksAfter, replayWith } from '../chain/append';
import type { ReplayedChain } from '../chain/load-chain';
import { announce, newRoleKeys, wipeRoleKeys } from '../chain/new-role-keys';
import { grantToAll } from '../chain/role-grants';
import type { SessionInside } from '../session/member-session';
import { previousSeedTo } from '../session/previous-seeds';

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

/**
 * Everything that follows from a removal link: each key of the leaver's roles gets its next generation, granted to
 * those who still need it. The seed before is sealed under the new one where this member holds it; where not (a
 * coordinator opens no care file), a colleague who does supplies it when they next unlock.
 */
export const removalChange = (
  inside: SessionInside,
  chain: ReplayedChain,
  leaver: Id,
  removal: ChainLink,
): ChainChange => {
  const { p, pin, member, signer, doubts } = inside;
  const without = replayWith(p, chain, [removal]);
  const stale = keysOf(without, leaver);
  const teams = [...new Set(stale.map(({ team }) => team as Team))].map((team) => {
    const compartments = stale.filter((key) => key.team === team).map(({ compartment }) => compartment);
    return { team, fresh: newRoleKeys(p, without, { organisation: pin.organisation, team, compartments }) };
  });
  const rotations = linksAfter(
    p,
    without,
    teams.map(({ team, fresh }) => announce(team, fresh)),
    [{ name: member, signer }],
  );
  const links = [removal, ...rotations];
  const fresh = teams.flatMap((each) => each.fresh);
  const roleGrants = grantToAll({ p, member, signer, doubts }, replayWith(p, chain, links), fresh);
  const previousSeeds = fresh.flatMap((current) => {
    const { team, compartment, generation } = current.address;
    const previous = inside.roleKey(team, compartment, generation - 1);
    return previous ? [previousSeedTo(p, previous, current)] : [];
  });
  wipeRoleKeys(fresh);
  return { links, roleGrants, previousSeeds };
};
