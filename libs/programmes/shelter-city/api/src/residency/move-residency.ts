import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { daysBetween } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import { StateMismatch } from '@vrijhaven/server';
import { MAX_STAY_DAYS, MOVABLE, openForExtension, PRESENT } from '@vrijhaven/shelter-city/model';
import { itemStates } from '../checklist/residency-item.store';
import { permitPlace } from '../city/city.store';
import { queueFor } from '../city/occupancy.store';
import { keepMeeting } from '../move/keep-meeting';
import { unlessFull } from './free-periods.read';
import { GuardsOpen } from './guards-open.type';
import type { By } from './residency-event.store';
import { byOf } from './residency-event.store';
import type { ResidencyEntity } from './residency.entity';
import { periodOf, permitResidency, rebookPlace } from './residency.store';
import type { PlaceTaken } from './residency.type';
import { refuseExtended } from './stay.policy';

interface Moving {
  readonly id: string;
  readonly place: string;
  readonly period: Period;
  readonly version: number;
}

/** Longer than stays are, or longer than it was once the guest is there: that takes a look at the visa. */
const isExtension = ({ state, period }: ResidencyEntity, next: Period): boolean =>
  daysBetween(next.from, next.until) > MAX_STAY_DAYS ||
  (PRESENT.includes(state) && next.until > periodOf(period).until);

const refuseDates = async (
  tx: Tx,
  residency: ResidencyEntity,
  period: Period,
): Promise<GuardsOpen | InvalidInput | undefined> => {
  const unfit = refuseExtended(period);
  if (unfit !== undefined || !isExtension(residency, period)) return unfit;
  const open = openForExtension({ items: await itemStates(tx, residency.id) });
  return open.length > 0 ? new GuardsOpen(open) : undefined;
};

interface Booking {
  readonly stay: ResidencyEntity;
  readonly placeId: string;
  readonly turnoverDays: number;
  readonly period: Period;
}

/** One after the other; what gets longer comes last, because nobody lives in two places on one day. */
const rebookAll = async (tx: Tx, bookings: readonly Booking[], by: By): Promise<PlaceTaken | undefined> => {
  await queueFor(tx, ...bookings.flatMap(({ placeId, stay }) => [placeId, stay.placeId]));
  for (const { stay, placeId, turnoverDays, period } of bookings) {
    const wish = { place: placeId, turnoverDays, period, except: stay.id };
    const taken = await unlessFull(tx, wish, () => rebookPlace(tx, stay, { placeId, turnoverDays, period }, by));
    if (taken !== undefined) return taken;
  }
  return undefined;
};

/** Another place in the same city, other dates, or both; also longer, with its check. */
export const moveResidency = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id, place: placeId, period, version }: Moving,
): Promise<{ readonly id: string } | GuardsOpen | InvalidInput | NotFound | PlaceTaken | StateMismatch> => {
  const residency = await permitResidency(actor, 'residency.move', id, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  const place = await permitPlace(actor, 'place.read', placeId, tx);
  if (isRefusal(place) || place.cityId !== residency.cityId) return NOT_FOUND;
  if (version !== residency.version || !MOVABLE.includes(residency.state)) return new StateMismatch(residency);
  const unfit = await refuseDates(tx, residency, period);
  if (unfit !== undefined) return unfit;
  const former = await keepMeeting(tx, actor, residency, period);
  if (isRefusal(former)) return former;

  const own = { stay: residency, placeId, turnoverDays: place.turnoverDays, period };
  const before = former && { ...former, placeId: former.stay.placeId, turnoverDays: former.stay.turnoverDays };
  const isLater = period.from > periodOf(residency.period).from;
  const bookings = before === undefined ? [own] : isLater ? [own, before] : [before, own];
  return (await rebookAll(tx, bookings, byOf(actor, now))) ?? { id };
};
