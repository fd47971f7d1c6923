import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { ItemCode, ItemState } from '@vrijhaven/shelter-city/model';
import type { ResidencyEntity } from '../residency/residency.entity';
import { ResidencyItemEntity } from './residency-item.entity';

/** What was worked on of a stay's checklist, by code. */
export const itemStates = async (tx: Tx, residencyId: string): Promise<Partial<Record<ItemCode, ItemState>>> => {
  const items = await tx.findBy(ResidencyItemEntity, { residencyId });
  return Object.fromEntries(items.map(({ code, state }) => [code, state]));
};

export const findItem = (tx: Tx, residencyId: string, code: ItemCode): Promise<ResidencyItemEntity | null> =>
  tx.findOneBy(ResidencyItemEntity, { residencyId, code });

interface Worked {
  readonly code: ItemCode;
  readonly state: ItemState;
  readonly due: Day | null;
  readonly version: number;
}

type Stay = Pick<ResidencyEntity, 'id' | 'applicationId' | 'cityId'>;

/** Writes an item of a locked stay, its first time or again. */
export const saveItem = async (tx: Tx, stay: Stay, { code, state, due, version }: Worked): Promise<void> => {
  const { id: residencyId, applicationId, cityId } = stay;
  if (version === 1)
    await tx.insert(ResidencyItemEntity, { residencyId, applicationId, cityId, code, state, due, version });
  else await tx.update(ResidencyItemEntity, { residencyId, code }, { state, due, version });
};
