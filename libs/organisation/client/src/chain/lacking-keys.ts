import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { Compartment, Team } from '@vrijhaven/domain';
import { compartmentsOfTeam } from '@vrijhaven/domain';
import { holdsKey } from '@vrijhaven/organisation/model';
import { assignmentsOf } from '../assignments';

/** Whether anybody's role gives them the key of a team's compartment. */
export const isHeld = ({ members }: Directory, team: Team, compartment: Compartment): boolean =>
  [...members.values()].some(({ roles }) => holdsKey(assignmentsOf(roles), team, compartment));

/**
 * [Note: no key before somebody holds it] what a team reads, somebody would hold, and the chain has no key for: it came
 * with a newer version than the one that founded the team, or with the first who works there.
 */
export const lackingKeys = (directory: Directory, team: Team): Compartment[] =>
  compartmentsOfTeam(team).filter(
    (compartment) => !currentRoleKey(directory, team, compartment) && isHeld(directory, team, compartment),
  );

/** Every team of the chain: those that have keys, and those in which somebody works. */
export const teamsOf = ({ roleKeys, members }: Directory): Team[] => [
  ...new Set([
    ...[...roleKeys.values()].flatMap(([first]) => (first ? [first.team as Team] : [])),
    ...[...members.values()].flatMap(({ roles }) => assignmentsOf(roles).map(({ team }) => team)),
  ]),
];
