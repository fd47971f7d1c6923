import { OnHold } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';

/** [Note: a hold freezes what goes out] asked past row security: not everybody who works here reads an application. */
export const refuseHeldEnrolment = async (tx: Tx, id: string): Promise<OnHold | undefined> => {
  const [row] = await tx.query<{ held: boolean }[]>('select enrolment_held($1) as held', [id]);
  return row?.held === false ? undefined : new OnHold();
};
