import { permitFor } from '@vrijhaven/access';
import { rangeOf, sqlState } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { In } from 'typeorm';
import { ResidencyEntity } from './residency.entity';

/** The only loader of residencies. */
export const permitResidency = permitFor('residency', ResidencyEntity);

const EXCLUSION_VIOLATION = '23P01';

/** Whoever books the same place queues here; without it two who collide would stop each other. */
const queueFor = async (tx: Tx, place: string): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [place]);
};

type Booking = Pick<ResidencyEntity, 'id' | 'placeId' | 'cityId' | 'applicationId' | 'proposalId' | 'turnoverDays'> & {
  readonly period: Period;
};

/** Books a place; false where somebody has it. [Note: no double booking ever] the table decides, not this code. */
export const bookPlace = async (tx: Tx, booking: Booking): Promise<boolean> => {
  await queueFor(tx, booking.placeId);
  const rows = await tx.query<unknown[]>(
    `insert into residency
       (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, 'planned', 1) on conflict do nothing returning id`,
    [
      booking.id,
      booking.placeId,
      booking.cityId,
      booking.applicationId,
      booking.proposalId,
      rangeOf(booking.period),
      booking.turnoverDays,
    ],
  );
  return rows.length === 1;
};

interface Rebooking {
  readonly placeId: string;
  readonly turnoverDays: number;
  readonly period: Period;
}

/** Moves a locked stay to another place or time; false, and nothing changed, where somebody has it. */
export const rebookPlace = async (
  tx: Tx,
  { id, version }: ResidencyEntity,
  { placeId, turnoverDays, period }: Rebooking,
): Promise<boolean> => {
  await queueFor(tx, placeId);
  await tx.query('savepoint rebooking');
  try {
    await tx.update(ResidencyEntity, { id }, { placeId, turnoverDays, period: rangeOf(period), version: version + 1 });
    return true;
  } catch (fault) {
    if (sqlState(fault) !== EXCLUSION_VIOLATION) throw fault;
    await tx.query('rollback to savepoint rebooking');
    return false;
  }
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
