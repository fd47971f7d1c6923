import { permitFor } from '@vrijhaven/access';
import { rangeOf } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Day, Period } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { In } from 'typeorm';
import { queueFor, takeUnlessTaken, unlessTaken } from '../city/occupancy.store';
import type { By } from './residency-event.store';
import { recordEvent } from './residency-event.store';
import { ResidencyEntity } from './residency.entity';

/** The only loader of residencies. */
export const permitResidency = permitFor('residency', ResidencyEntity);

/** `[from,until)`, as PostgreSQL writes it, as a period. */
export const periodOf = (range: string): Period => {
  const [from = '', until = ''] = range.slice(1, -1).split(',');
  return { from, until };
};

type Booking = Pick<
  ResidencyEntity,
  'id' | 'placeId' | 'cityId' | 'applicationId' | 'proposalId' | 'turnoverDays' | 'continues'
> & { readonly period: Period };

/** Books a place; false where somebody has it. [Note: no double booking ever] the table decides, not this code. */
export const bookPlace = async (tx: Tx, booking: Booking, by: By): Promise<boolean> => {
  await queueFor(tx, booking.placeId);
  const isBooked = await takeUnlessTaken(
    tx,
    `insert into residency
       (id, place_id, city_id, application_id, proposal_id, period, turnover_days, continues, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', 1)`,
    [
      ...[booking.id, booking.placeId, booking.cityId, booking.applicationId, booking.proposalId],
      ...[rangeOf(booking.period), booking.turnoverDays, booking.continues],
    ],
  );
  if (!isBooked) return false;
  await recordEvent(tx, booking, by, { kind: 'scheduled', place: booking.placeId, period: booking.period });
  return true;
};

interface Rebooking {
  readonly placeId: string;
  readonly turnoverDays: number;
  readonly period: Period;
}

/** Moves a locked stay to another place or time; false, and nothing changed, where somebody has it. */
export const rebookPlace = async (
  tx: Tx,
  residency: ResidencyEntity,
  { placeId, turnoverDays, period }: Rebooking,
  by: By,
): Promise<boolean> => {
  const { id, version, placeId: left } = residency;
  await queueFor(tx, left, placeId);
  const isBooked = await unlessTaken(tx, () =>
    tx.update(ResidencyEntity, { id }, { placeId, turnoverDays, period: rangeOf(period), version: version + 1 }),
  );
  if (isBooked) await recordEvent(tx, residency, by, { kind: 'rebooked', place: placeId, period });
  return isBooked;
};

/** Makes a locked stay end earlier. It collides with nobody, so it queues for nothing. */
export const cutStay = async (tx: Tx, residency: ResidencyEntity, period: Period, by: By): Promise<void> => {
  const { id, version, placeId } = residency;
  await tx.update(ResidencyEntity, { id }, { period: rangeOf(period), version: version + 1 });
  await recordEvent(tx, residency, by, { kind: 'rebooked', place: placeId, period });
};

interface Step {
  readonly to: ResidencyState;
  readonly reason: ReasonCode;
  /** What the step changes beside the state. */
  readonly with?: { readonly period?: string; readonly closedOn?: Day };
}

/** Moves the locked stay one version on; a step that the table does not know is a fault of the caller. */
export const setResidencyState = async (
  tx: Tx,
  residency: ResidencyEntity,
  { to, reason, with: more = {} }: Step,
  by: By,
): Promise<void> => {
  const { id, state: from, version } = residency;
  if (!canMove(residencyLifecycle, from, to, [by.role]))
    throw new Error(`no ${by.role} takes a stay from ${from} to ${to}`);
  await tx.update(ResidencyEntity, { id }, { ...more, state: to, version: version + 1 });
  await recordEvent(tx, residency, by, { kind: 'state', from, to, reason });
};

/** Stays that have not begun. */
export const AHEAD: readonly ResidencyState[] = ['planned', 'preparing'];

/** The stays of an application that have not begun. */
export const staysAhead = (tx: Tx, applicationId: string): Promise<ResidencyEntity[]> =>
  tx.findBy(ResidencyEntity, { applicationId, state: In([...AHEAD]) });

/** Frees the places that an application would have taken. */
export const cancelResidencies = async (tx: Tx, applicationId: string, reason: ReasonCode, by: By): Promise<void> => {
  const system = { ...by, role: 'system' as const };
  for (const stay of await staysAhead(tx, applicationId))
    await setResidencyState(tx, stay, { to: 'cancelled', reason }, system);
};
