import { permitFor } from '@vrijhaven/access';
import { rangeOf } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { In } from 'typeorm';
import { queueFor, unlessTaken } from '../city/occupancy.store';
import { ResidencyEntity } from './residency.entity';

/** The only loader of residencies. */
export const permitResidency = permitFor('residency', ResidencyEntity);

type Booking = Pick<ResidencyEntity, 'id' | 'placeId' | 'cityId' | 'applicationId' | 'proposalId' | 'turnoverDays'> & {
  readonly period: Period;
};

/** Books a place; false where somebody has it. [Note: no double booking ever] the table decides, not this code. */
export const bookPlace = async (tx: Tx, booking: Booking): Promise<boolean> => {
  await queueFor(tx, booking.placeId);
  return unlessTaken(tx, () =>
    tx.query(
      `insert into residency
       (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, 'planned', 1)`,
      [
        booking.id,
        booking.placeId,
        booking.cityId,
        booking.applicationId,
        booking.proposalId,
        rangeOf(booking.period),
        booking.turnoverDays,
      ],
    ),
  );
};

interface Rebooking {
  readonly placeId: string;
  readonly turnoverDays: number;
  readonly period: Period;
}

/** Moves a locked stay to another place or time; false, and nothing changed, where somebody has it. */
export const rebookPlace = async (
  tx: Tx,
  { id, version, placeId: left }: ResidencyEntity,
  { placeId, turnoverDays, period }: Rebooking,
): Promise<boolean> => {
  await queueFor(tx, left, placeId);
  return unlessTaken(tx, () =>
    tx.update(ResidencyEntity, { id }, { placeId, turnoverDays, period: rangeOf(period), version: version + 1 }),
  );
};

/** Moves the locked stay one version on. */
export const setResidencyState = async (tx: Tx, residency: ResidencyEntity, state: ResidencyState): Promise<void> => {
  await tx.update(ResidencyEntity, { id: residency.id }, { state, version: residency.version + 1 });
};

/** Stays that have not begun. */
const AHEAD: readonly ResidencyState[] = ['planned', 'preparing'];

/** Frees the places that an application would have taken. */
export const cancelResidencies = async (tx: Tx, applicationId: string): Promise<void> => {
  await tx
    .createQueryBuilder()
    .update(ResidencyEntity)
    .set({ state: 'cancelled', version: () => 'version + 1' })
    .where({ applicationId, state: In([...AHEAD]) })
    .execute();
};
