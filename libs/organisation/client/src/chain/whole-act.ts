import type { ChainLink } from '@vrijhaven/crypto/envelope';
import type { RoleKey } from '@vrijhaven/crypto/open';
import type { Directory, DirectoryMember, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { roleKeyName } from '@vrijhaven/crypto/verify';
import type { Team } from '@vrijhaven/domain';
import { holdsKey, staleRoleKeys } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { SessionInside } from '../session/member-session';
import { previousSeedTo } from '../session/previous-seeds';
import type { ChainChange } from './append';
import { linksAfter, replayWith } from './append';
import type { ReplayedChain } from './load-chain';
import { lackingKeys, teamsOf } from './lacking-keys';
import { announce, newRoleKeys, wipeRoleKeys } from './new-role-keys';
import { grantTo, grantToAll } from './role-grants';

/** A key that a member needs after an act and did not need before it. */
interface Gained {
  readonly member: DirectoryMember;
  readonly key: DirectoryRoleKey;
}

const newest = ({ roleKeys }: Directory): DirectoryRoleKey[] =>
  [...roleKeys.values()].flatMap((generations) => generations.slice(-1));

const needs = ({ roles }: DirectoryMember, { team, compartment }: DirectoryRoleKey): boolean =>
  holdsKey(assignmentsOf(roles), team, compartment);

const gainedBetween = (before: Directory, after: Directory): Gained[] =>
  [...after.members.values()].flatMap((member) => {
    const known = before.members.get(member.id);
    if (!known) return [];
    return newest(after)
      .filter((key) => needs(member, key) && !needs(known, key))
      .map((key) => ({ member, key }));
  });

const nameOf = ({ team, compartment }: Pick<DirectoryRoleKey, 'team' | 'compartment'>): string =>
  roleKeyName(team, compartment);

type Place = Pick<DirectoryRoleKey, 'team' | 'compartment'>;

/** Keys that an act calls for and the chain has never had. */
const toFound = (directory: Directory): Place[] =>
  teamsOf(directory).flatMap((team) => lackingKeys(directory, team).map((compartment) => ({ team, compartment })));

const rotated = (inside: SessionInside, directory: Directory, keys: readonly Place[]) =>
  [...new Set(keys.map(({ team }) => team as Team))].map((team) => {
    const compartments = [...new Set(keys.filter((key) => key.team === team).map(({ compartment }) => compartment))];
    const { p, pin } = inside;
    return { team, fresh: newRoleKeys(p, directory, { organisation: pin.organisation, team, compartments }) };
  });

/** Every generation that this member holds of a key. */
const generationsOf = (inside: SessionInside, directory: Directory, key: DirectoryRoleKey): RoleKey[] =>
  (directory.roleKeys.get(nameOf(key)) ?? []).flatMap(
    ({ team, compartment, generation }) => inside.roleKey(team, compartment, generation) ?? [],
  );

/**
 * Everything that follows from links that take somebody out, change their roles or renew them, and from what earlier
 * ones left undone: each stale key gets its next generation, granted to those who need it; who needs a key anew is given
 * every generation of it. A key that this member does not hold is renewed instead of passed on, and
 * one that there never was is made. The seed before goes
 * under the new one where this member holds it; where not (a coordinator opens no care file), a colleague who does
 * supplies it when they next unlock. (protocol.md step 16)
 */
export const wholeAct = (inside: SessionInside, chain: ReplayedChain, lead: readonly ChainLink[]): ChainChange => {
  const { p, member, signer, doubts } = inside;
  const led = replayWith(p, chain, lead);
  const gained = gainedBetween(chain.directory, led);
  const isHeld = ({ team, compartment, generation }: DirectoryRoleKey) =>
    inside.roleKey(team, compartment, generation) !== undefined;
  const stale = staleRoleKeys(led).map(({ key }) => key);
  const renewing: Place[] = [...stale, ...gained.map(({ key }) => key).filter((key) => !isHeld(key)), ...toFound(led)];
  const teams = rotated(inside, led, renewing);
  const rotations = linksAfter(
    p,
    led,
    teams.map(({ team, fresh }) => announce(team, fresh)),
    [{ name: member, signer }],
  );
  const links = [...lead, ...rotations];
  const fresh = teams.flatMap((each) => each.fresh);
  const after = replayWith(p, chain, links);
  const granter = { p, member, signer, doubts };
  const names = new Set(renewing.map(nameOf));
  const passedOn = gained
    .filter(({ key }) => !names.has(nameOf(key)))
    .flatMap(({ member: to, key }) => generationsOf(inside, led, key).map((role) => grantTo(granter, after, role, to)));
  const previousSeeds = fresh.flatMap((current) => {
    const { team, compartment, generation } = current.address;
    const previous = inside.roleKey(team, compartment, generation - 1);
    return previous ? [previousSeedTo(p, previous, current)] : [];
  });
  const roleGrants = [...passedOn, ...grantToAll(granter, after, fresh)];
  wipeRoleKeys(fresh);
  return { links, roleGrants, previousSeeds };
};
