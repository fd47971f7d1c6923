import type { RoleInTeam } from '@vrijhaven/crypto/envelope';
import type { Compartment, Role } from '@vrijhaven/domain';
import { cityOfTeam, isTeam, mayRead, mayWrite, ROLES, rolesOfTeam } from '@vrijhaven/domain';
import type { Assignment } from './session/member-session';

const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

/** The roles that this version of the clients knows, each in the kind of team where it belongs; others count for nothing. */
export const assignmentsOf = (roles: readonly RoleInTeam[]): Assignment[] =>
  roles.flatMap(({ role, team }) =>
    isRole(role) && isTeam(team) && rolesOfTeam(team).includes(role) ? [{ role, team }] : [],
  );

export const reads = (assignments: readonly Assignment[], compartment: Compartment): boolean =>
  assignments.some(({ role }) => mayRead(role, compartment));

export const writes = (assignments: readonly Assignment[], compartment: Compartment): boolean =>
  assignments.some(({ role }) => mayWrite(role, compartment));

/** Slugs of the cities for which someone works. */
export const citiesOf = (assignments: readonly Assignment[]): string[] =>
  assignments.flatMap(({ team }) => cityOfTeam(team) ?? []);
