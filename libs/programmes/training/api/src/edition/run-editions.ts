import type { Tx } from '@vrijhaven/database';

/**
 * What the day brings: offers that nobody answered run out, the time to apply ends, a course begins. Which ones the
 * database decides, by its own clock; answers how many.
 */
export const runEditions = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ changed: number }[]>(`select enrolments_expire() + editions_advance() as changed`);
  return row?.changed ?? 0;
};
