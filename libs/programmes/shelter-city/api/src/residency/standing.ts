import type { Tx } from '@vrijhaven/database';
import type { Compartment } from '@vrijhaven/domain';
import type { Standing } from '@vrijhaven/shelter-city/model';
import { itemStates } from '../checklist/residency-item.store';
import { followUpsOf } from '../follow-up/follow-up.store';
import { goesOn } from '../move/keep-meeting';
import type { ResidencyEntity } from './residency.entity';

/** What the guards of the lifecycle look at, of a locked stay and of the entries that come with the step. */
export const standingOf = async (
  tx: Tx,
  { id }: ResidencyEntity,
  entries: readonly Compartment[],
): Promise<Standing> => {
  const followUps = await followUpsOf(tx, id);
  return {
    entries,
    items: await itemStates(tx, id),
    followUpsAhead: followUps.filter(({ state }) => state === 'planned').length,
    followUpsHeld: followUps.filter(({ state }) => state === 'done' || state === 'missed').length,
    movePlanned: await goesOn(tx, id),
  };
};
