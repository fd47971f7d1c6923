import type { Tx } from '@vrijhaven/database';

/**
 * [Note: a stay is not kept for ever] a year after the last follow-up, city, month and length are left of it; answers
 * how many cases. Which ones the database decides, by its own clock: nobody can ask for more.
 */
export const minimiseStays = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ cases: number }[]>(`select residencies_minimise() as cases`);
  return row?.cases ?? 0;
};
