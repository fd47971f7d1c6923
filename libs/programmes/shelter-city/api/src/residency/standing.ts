import type { Tx } from '@vrijhaven/database';
import type { ApplicationEntity } from '@vrijhaven/applications/api';
import { refuseHeld } from '@vrijhaven/applications/api';
import type { Compartment } from '@vrijhaven/domain';
import type { Standing } from '@vrijhaven/shelter-city/model';
import { itemStates } from '../checklist/residency-item.store';
import { followUpsOf } from '../follow-up/follow-up.store';
import { goesOn } from '../move/keep-meeting';
import type { ResidencyEntity } from './residency.entity';

/** A stay and the application behind it, both locked. */
export interface Lasting {
  readonly residency: ResidencyEntity;
  readonly application: ApplicationEntity;
}

/** What the guards of the lifecycle look at, of a locked stay and of the entries that come with the step. */
export const standingOf = async (
  tx: Tx,
  { residency: { id }, application }: Lasting,
  entries: readonly Compartment[],
): Promise<Standing> => {
  const followUps = await followUpsOf(tx, id);
  return {
    entries,
    items: await itemStates(tx, id),
    followUpsAhead: followUps.filter(({ state }) => state === 'planned').length,
    followUpsHeld: followUps.filter(({ state }) => state === 'done' || state === 'missed').length,
    held: refuseHeld(application) !== undefined,
    movePlanned: await goesOn(tx, id),
  };
};
