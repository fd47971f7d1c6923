import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import { StateMismatch } from '@vrijhaven/server';
import { permitPlace } from '../city/city.store';
import { freePeriods } from './free-periods.read';
import { permitResidency, rebookPlace } from './residency.store';
import { PlaceTaken } from './residency.type';
import { MOVABLE, refusePeriod } from './stay.policy';

interface Moving {
  readonly id: string;
  readonly place: string;
  readonly period: Period;
  readonly version: number;
}

/** Another place in the same city, other dates, or both. */
export const moveResidency = async (
  tx: Tx,
  actor: Actor,
  { id, place: placeId, period, version }: Moving,
): Promise<{ readonly id: string } | InvalidInput | NotFound | PlaceTaken | StateMismatch> => {
  const residency = await permitResidency(actor, 'residency.move', id, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  const place = await permitPlace(actor, 'place.read', placeId, tx);
  if (isRefusal(place) || place.cityId !== residency.cityId) return NOT_FOUND;
  if (version !== residency.version || !MOVABLE.includes(residency.state)) return new StateMismatch(residency);
  const unfit = refusePeriod(period);
  if (unfit !== undefined) return unfit;
  const { turnoverDays } = place;
  if (await rebookPlace(tx, residency, { placeId, turnoverDays, period })) return { id };
  return new PlaceTaken(await freePeriods(tx, { place: placeId, turnoverDays, period, except: id }));
};
