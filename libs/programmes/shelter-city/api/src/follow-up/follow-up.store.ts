import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { FollowUpState } from '@vrijhaven/shelter-city/model';
import { FollowUpEntity } from './follow-up.entity';

/** The only loader of follow-ups. */
export const permitFollowUp = permitFor('followUp', FollowUpEntity);

/** The follow-ups of a stay that the actor sees; none for a city. */
export const followUpsOf = (tx: Tx, residencyId: string): Promise<FollowUpEntity[]> =>
  tx.find(FollowUpEntity, { where: { residencyId }, order: { due: 'ASC', id: 'ASC' } });

export const insertFollowUp = async (tx: Tx, followUp: Omit<FollowUpEntity, 'state' | 'version'>): Promise<void> => {
  await tx.insert(FollowUpEntity, { ...followUp, state: 'planned', version: 1 });
};

export const setFollowUpState = async (
  tx: Tx,
  { id, version }: FollowUpEntity,
  state: FollowUpState,
): Promise<void> => {
  await tx.update(FollowUpEntity, { id }, { state, version: version + 1 });
};
