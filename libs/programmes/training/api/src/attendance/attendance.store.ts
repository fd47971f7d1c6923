import type { Tx } from '@vrijhaven/database';
import type { Presence } from '@vrijhaven/training/model';
import { AttendanceEntity } from './attendance.entity';

/** What somebody was marked as, module by module. */
export const presencesOf = async (tx: Tx, enrolmentId: string): Promise<readonly Presence[]> =>
  (await tx.findBy(AttendanceEntity, { enrolmentId })).map(({ presence }) => presence);
