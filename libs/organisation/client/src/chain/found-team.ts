import type { Team } from '@vrijhaven/domain';
import type { MemberSession } from '../session/member-session';
import type { AppendOutcome } from './append';
import type { ReplayedChain } from './load-chain';
import { isCoordinator } from '../checkpoint/coordinators';
import { appendChange, linksAfter, replayWith } from './append';
import { unlessInDoubt } from '../safety/doubts';
import { lackingKeys } from './lacking-keys';
import { announce, newRoleKeys, wipeRoleKeys } from './new-role-keys';
import { grantToAll } from './role-grants';

/**
 * Gives a new team its role keys: announced in the chain, granted to the coordinators, who can then
 * admit the team's members. Does nothing for a team that has them, and for one whose keys nobody would hold: it gets
 * them with its first member. Coordinators only; anybody else is answered `NotSigned`.
 */
export const foundTeam = async ({ inside }: MemberSession, team: Team): Promise<AppendOutcome> => {
  const { p, pin, member, signer, doubts } = inside;
  // Links of anybody else’s would be refused by every client: none is made.
  if (!isCoordinator(await inside.refresh(), member)) return { kind: 'NotSigned' };
  const change = (chain: ReplayedChain) => {
    const compartments = lackingKeys(chain.directory, team);
    if (compartments.length === 0) return undefined;
    const roles = newRoleKeys(p, chain.directory, { organisation: pin.organisation, team, compartments });
    const links = linksAfter(p, chain.directory, [announce(team, roles)], [{ name: member, signer }]);
    const roleGrants = grantToAll({ p, member, signer, doubts }, replayWith(p, chain, links), roles);
    wipeRoleKeys(roles);
    return { links, roleGrants };
  };
  return unlessInDoubt(() => appendChange(inside, change));
};
