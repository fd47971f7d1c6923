import type { Directory } from '@vrijhaven/crypto/verify';
import type { Team } from '@vrijhaven/domain';
import type { AppendOutcome } from '../chain/append';
import { foundTeam } from '../chain/found-team';
import { lackingKeys, teamsOf } from '../chain/lacking-keys';
import type { MemberSession } from '../session/member-session';

/**
 * Teams of the chain that have no key for something that they read: it came with a newer version than the one that
 * founded them. Until a coordinator's desk makes it, nobody can write there.
 */
export const teamsWithoutKeys = (directory: Directory): Team[] =>
  teamsOf(directory).filter((team) => lackingKeys(directory, team).length > 0);

/** Makes the keys that are lacking: how many teams lacked one, or why there are none now. Coordinators only. */
export const foundMissing = async (
  session: MemberSession,
): Promise<number | Exclude<AppendOutcome, { readonly kind: 'done' }>> => {
  const teams = teamsWithoutKeys(session.inside.directory());
  for (const team of teams) {
    const outcome = await foundTeam(session, team);
    if (outcome.kind !== 'done') return outcome;
  }
  return teams.length;
};
