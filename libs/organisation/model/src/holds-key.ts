import { mayRead, OFFICE } from '@vrijhaven/domain';
import type { Compartment, Role } from '@vrijhaven/domain';

interface Assignment {
  readonly role: Role;
  readonly team: string;
}

/**
 * Whether somebody in these roles is ever given the key of a team's compartment. Coordinators also hold the keys of
 * the cities' teams, for the compartments that they read themselves: they admit the cities' staff.
 */
export const holdsKey = (assignments: readonly Assignment[], team: string, compartment: Compartment): boolean =>
  assignments.some(
    ({ role, team: own }) =>
      mayRead(role, compartment) && (own === team || (role === 'coordinator' && team !== OFFICE)),
  );
