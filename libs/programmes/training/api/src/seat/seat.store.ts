import { sqlState } from '@vrijhaven/applications/api';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { HeldSeat } from '@vrijhaven/training/model';
import { SeatEntity } from './seat.entity';

/** A tag as a key of maps and lists. */
export const tagText = (tag: Bytes): string => Buffer.from(tag).toString('hex');

/** The seats of an edition that are held, by whomever. */
export const seatsOf = async (tx: Tx, editionId: string): Promise<HeldSeat[]> => {
  const rows = await tx.query<{ number: number; tag: Bytes; tag_slot: number }[]>('select * from seats_taken($1)', [
    editionId,
  ]);
  return rows.map(({ number, tag, tag_slot: tagSlot }) => ({ number, tag: tagText(tag), tagSlot }));
};

interface Taking {
  readonly editionId: string;
  readonly enrolmentId: string;
  readonly applicationId: string;
  readonly number: number;
  readonly tag: Bytes;
  readonly tagSlot: number;
}

const UNIQUE_VIOLATION = '23505';

/** Takes a seat; false where somebody was faster. The transaction is spent then: refuse. */
export const takeSeat = async (tx: Tx, seat: Taking): Promise<boolean> => {
  try {
    await tx.insert(SeatEntity, { ...seat });
    return true;
  } catch (fault) {
    if (sqlState(fault) === UNIQUE_VIOLATION) return false;
    throw fault;
  }
};
