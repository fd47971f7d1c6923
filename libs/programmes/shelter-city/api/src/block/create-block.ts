import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';
import { permitPlace } from '../city/city.store';
import { queueFor, unlessTaken } from '../city/occupancy.store';
import type { PlaceOccupied } from '../city/place-occupied.type';
import { unlessOccupied } from '../city/taken.read';
import { refuseBlockPeriod, yearly } from './block.policy';
import { insertBlock } from './block.store';

interface Blocking {
  readonly place: string;
  readonly period: Period;
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  readonly years: number;
}

/** Keeps a place free of guests for a time, or for the same time of several years: all of them or none. */
export const createBlock = async (
  tx: Tx,
  actor: Actor,
  { place: placeId, period, kind: use, reason, years }: Blocking,
): Promise<{ readonly id: string } | InvalidInput | NotFound | PlaceOccupied> => {
  const place = await permitPlace(actor, 'place.block', placeId, tx);
  if (isRefusal(place)) return place;
  const unfit = refuseBlockPeriod(period);
  if (unfit !== undefined) return unfit;
  await queueFor(tx, placeId);
  const series = years > 1 ? randomUUID() : null;
  const periods = yearly(period, years);
  const blocks = periods.map((days) => {
    return { id: randomUUID(), placeId, cityId: place.cityId, use, reason, period: days, series, version: 1 };
  });
  const occupied = await unlessOccupied(tx, { place: placeId, periods }, () =>
    unlessTaken(tx, async () => {
      for (const block of blocks) await insertBlock(tx, block);
    }),
  );
  return occupied ?? { id: blocks[0]?.id ?? placeId };
};
