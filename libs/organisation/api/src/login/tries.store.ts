import type { Tx } from '@vrijhaven/database';

/** Ten tries at once, then one in six seconds. A passphrase of six random words needs no more than that. */
const TRIES = { burst: 10, perSecond: 1 / 6 };

/** Seconds to wait; 0 when a try was granted. */
export const takeTry = async (tx: Tx, slot: number): Promise<number> => {
  const [row] = await tx.query<{ wait: number }[]>(`select login_try($1, $2, $3) as wait`, [
    slot,
    TRIES.burst,
    TRIES.perSecond,
  ]);
  if (!row) throw new Error('a try was not counted');
  return row.wait;
};

export const forgiveTries = (tx: Tx, slot: number): Promise<unknown> =>
  tx.query(`select login_tries_forgive($1)`, [slot]);
