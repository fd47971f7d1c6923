import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import { StateMismatch } from '@vrijhaven/server';
import { permitPlace } from '../city/city.store';
import { queueFor, unlessTaken } from '../city/occupancy.store';
import type { PlaceOccupied } from '../city/place-occupied.type';
import { unlessOccupied } from '../city/taken.read';
import { refuseBlockPeriod } from './block.policy';
import { permitBlock, updateBlock } from './block.store';

interface Moving {
  readonly id: string;
  readonly place: string;
  readonly period: Period;
  readonly version: number;
}

/** Other days, another place of the same city, or both. */
export const moveBlock = async (
  tx: Tx,
  actor: Actor,
  { id, place: placeId, period, version }: Moving,
): Promise<{ readonly id: string } | InvalidInput | NotFound | PlaceOccupied | StateMismatch> => {
  const block = await permitBlock(actor, 'block.change', id, tx, { lock: true });
  if (isRefusal(block)) return block;
  const place = await permitPlace(actor, 'place.block', placeId, tx);
  if (isRefusal(place) || place.cityId !== block.cityId) return NOT_FOUND;
  if (version !== block.version) return new StateMismatch({ state: block.use, version: block.version });
  const unfit = refuseBlockPeriod(period);
  if (unfit !== undefined) return unfit;
  await queueFor(tx, block.placeId, placeId);
  const occupied = await unlessOccupied(tx, { place: placeId, periods: [period], except: id }, () =>
    unlessTaken(tx, () => updateBlock(tx, block, { placeId, period })),
  );
  return occupied ?? { id };
};
