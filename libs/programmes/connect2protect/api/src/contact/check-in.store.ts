import { randomUUID } from 'node:crypto';
import { permitFor } from '@vrijhaven/access';
import { nextDue } from '@vrijhaven/connect2protect/model';
import type { CheckInSide } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { PairingEntity } from '../pairing/pairing.entity';
import { CheckInEntity } from './check-in.entity';

/** The only loader of check-ins. */
export const permitCheckIn = permitFor('checkIn', CheckInEntity);

type Pair = Pick<PairingEntity, 'applicationId' | 'id' | 'professionalId'>;

/** Plans the contact after one on a day, unless one is due already. */
export const planNext = async (
  tx: Tx,
  { id, applicationId, professionalId }: Pair,
  rhythmDays: number | null,
  day: Day,
): Promise<void> => {
  if (rhythmDays === null) return;
  await tx.query(
    `insert into check_in (id, pairing_id, application_id, professional_id, due_on, state)
     values ($1, $2, $3, $4, $5, 'due') on conflict do nothing`,
    [randomUUID(), id, applicationId, professionalId, nextDue(day, rhythmDays)],
  );
};

/** One side said that there was contact. */
export const keepContact = (tx: Tx, { id }: CheckInEntity, bySide: CheckInSide, atHour: Date) =>
  tx.update(CheckInEntity, { id }, { state: 'ok', bySide, atHour });
