import type { Tx } from '@vrijhaven/database';

/** Whether the office has suggested courses to this person. */
export const wasReferred = async (tx: Tx, application: string): Promise<boolean> => {
  const [row] = await tx.query<{ referred: boolean }[]>(
    `select exists (select from referral where application_id = $1 and programme = 'training' and state = 'open') as referred`,
    [application],
  );
  return row?.referred ?? false;
};
