import type { NewUnlocker } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';

/** Puts one way into an account in the place of the one before. */
export const putUnlocker = (
  tx: Tx,
  member: string,
  { method, loginKey, salt, parameters, envelope }: NewUnlocker,
): Promise<unknown> =>
  tx.query(`select unlocker_put($1, $2, $3, $4, $5, $6, $7)`, [
    ...[member, method, loginKey, salt],
    ...[parameters.passes, parameters.memoryKib, envelope],
  ]);

/** Ends every session of a member but the one that asks, if it is theirs. */
export const endSessionsOf = (tx: Tx, member: string): Promise<unknown> =>
  tx.query(`select sessions_end_of($1)`, [member]);
