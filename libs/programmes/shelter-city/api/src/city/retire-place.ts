import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { StateMismatch } from '@vrijhaven/server';
import { permitPlace, updatePlace } from './city.store';
import { placeMoved } from './manage-place';
import { queueFor, unlessTaken } from './occupancy.store';
import type { PlaceOccupied } from './place-occupied.type';
import { unlessOccupied } from './taken.read';

/** As far as anybody plans; what comes later is in the way too. */
const HORIZON = '2199-12-31';

/** The place takes nobody from that day on. Refused while something is planned there after it. */
export const retirePlace = async (
  tx: Tx,
  actor: Actor,
  { id, version, from }: { readonly id: string; readonly version: number; readonly from: Day },
): Promise<{ readonly id: string } | NotFound | PlaceOccupied | StateMismatch> => {
  const place = await permitPlace(actor, 'place.retire', id, tx, { lock: true });
  if (isRefusal(place)) return place;
  if (version !== place.version || place.retiredOn !== null) return placeMoved(place);
  await queueFor(tx, id);
  const occupied = await unlessOccupied(tx, { place: id, periods: [{ from, until: HORIZON }] }, () =>
    unlessTaken(tx, () => updatePlace(tx, place, { retiredOn: from })),
  );
  return occupied ?? { id };
};

/** Takes the place back into use. */
export const restorePlace = async (
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const place = await permitPlace(actor, 'place.retire', id, tx, { lock: true });
  if (isRefusal(place)) return place;
  if (version !== place.version || place.retiredOn === null) return placeMoved(place);
  await updatePlace(tx, place, { retiredOn: null });
  return { id };
};
