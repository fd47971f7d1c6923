import type { Team } from '@vrijhaven/domain';
import { createCheckpoints, createWaitingActs, foundTeam } from '@vrijhaven/organisation/client';
import type { Cast } from './cast';
import { wanted } from './wanted';

/** Keys for a team of partners, in the chain and in a checkpoint that applicants believe. */
export const bringInTeam = async (cast: Cast, team: Team): Promise<void> => {
  const { session } = await cast.desk('coordinator');
  wanted(await foundTeam(session, team), 'done');
  const { act } = wanted(await createCheckpoints(session).propose(), 'proposed');
  const acts = createWaitingActs((await cast.desk('colleague')).session);
  await acts.list();
  wanted(await acts.sign(act), 'done');
};
