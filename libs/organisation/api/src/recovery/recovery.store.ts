import type { NewUnlocker } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { unlockerValues } from '../member/unlocker-values';

/** Puts one way into an account in the place of the one before. */
export const putUnlocker = (tx: Tx, member: string, unlocker: NewUnlocker): Promise<unknown> =>
  tx.query(`select unlocker_put($1, $2, $3, $4, $5, $6, $7)`, unlockerValues(member, unlocker));

/** Ends every session of a member but the one that asks, if it is theirs. */
export const endSessionsOf = (tx: Tx, member: string): Promise<unknown> =>
  tx.query(`select sessions_end_of($1)`, [member]);
