import type { Tx } from '@vrijhaven/database';

/**
 * What the day brings to pairs: contacts that were missed ring, alarms that nobody handled reach the security officer,
 * reviews come up, mandates end, and proposals that nobody answered lapse. Which ones the database decides, by its own
 * clock. Answers how many contacts were missed.
 */
export const keepRhythm = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ missed: number }[]>(`select pairings_keep_rhythm() as missed`);
  return row?.missed ?? 0;
};
