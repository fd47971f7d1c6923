import type { ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { compartmentsOfTeam, OFFICE } from '@vrijhaven/domain';
import { holdsKey, staleRoleKeys } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';
import type { Assignment, SessionInside } from '../session/member-session';
import type { KeyPlace, RolePreview } from './role-changes';

export const setRoles = (member: Id, roles: readonly Assignment[]): ChainPayload => ({
  type: 'setRoles',
  member,
  roles: roles.map(({ role, team }) => ({ role, team })),
});

/** The same roles in the same teams, in whatever order. */
export const sameRoles = (one: readonly Assignment[], other: readonly Assignment[]): boolean => {
  const names = (roles: readonly Assignment[]) => new Set(roles.map(({ role, team }) => `${role} ${team}`));
  const [ours, theirs] = [names(one), names(other)];
  return ours.size === theirs.size && [...ours].every((name) => theirs.has(name));
};

export const isOfCoordinator = (roles: readonly Assignment[]): boolean =>
  roles.some(({ role }) => role === 'coordinator');

const place = ({ team, compartment }: DirectoryRoleKey): KeyPlace => ({ team, compartment });

/** Keys that nobody needed before these roles. */
const toCome = (directory: Directory, roles: readonly Assignment[]): KeyPlace[] =>
  [...new Set(roles.map(({ team }) => team))].flatMap((team) =>
    compartmentsOfTeam(team)
      .filter((compartment) => !currentRoleKey(directory, team, compartment) && holdsKey(roles, team, compartment))
      .map((compartment) => ({ team, compartment })),
  );

/** What a change would do, in the words of which keys open what. Signs and sends nothing. */
export const previewOf = (
  inside: SessionInside,
  directory: Directory,
  member: Id,
  roles: readonly Assignment[],
): RolePreview => {
  const held = assignmentsOf(directory.members.get(member)?.roles ?? []);
  const present = [...directory.roleKeys.values()].flatMap((generations) => generations.slice(-1));
  const opensNow = (key: DirectoryRoleKey) => holdsKey(held, key.team, key.compartment);
  const opensThen = (key: DirectoryRoleKey) => holdsKey(roles, key.team, key.compartment);
  const opens = present.filter((key) => opensThen(key) && !opensNow(key));
  const coming = toCome(directory, roles);
  const closes = present.filter((key) => opensNow(key) && !opensThen(key));
  const outOfReach = opens.filter((key) => !inside.roleKey(key.team, key.compartment, key.generation));
  const others = [...directory.members.values()].filter(({ id }) => id !== member);
  const isReadByOthers = ({ team, compartment }: DirectoryRoleKey) =>
    others.some((other) => holdsKey(assignmentsOf(other.roles), team, compartment));
  const renews = new Set([...closes, ...outOfReach, ...staleRoleKeys(directory).map(({ key }) => key)]);
  return {
    opens: [...opens.map(place), ...coming],
    closes: closes.map(place),
    renews: [...[...renews].map(place), ...coming],
    lastReaderOf: closes
      .filter((key) => key.team === OFFICE && !isReadByOthers(key))
      .map(({ compartment }) => compartment),
    takesTwo: isOfCoordinator(held) || isOfCoordinator(roles),
  };
};
