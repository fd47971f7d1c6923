import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { compartmentsOfTeam } from '@vrijhaven/domain';
import type { Team } from '@vrijhaven/domain';

/**
 * Teams of the chain that have no key for something that they read: it came with a newer version than the one that
 * founded them. Until a coordinator's desk makes it, nobody can write there.
 */
export const teamsWithoutKeys = (directory: Directory): Team[] => {
  const teams = new Set([...directory.roleKeys.values()].flatMap(([first]) => (first ? [first.team as Team] : [])));
  return [...teams].filter((team) =>
    compartmentsOfTeam(team).some((compartment) => !currentRoleKey(directory, team, compartment)),
  );
};
