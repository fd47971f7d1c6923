import type { Tx } from '@vrijhaven/database';

const LOCK = (handle: string): string => `hashtext('account/' || ${handle})`;

/**
 * [Note: no login between old and new] whoever changes how one comes into an account holds it until they commit.
 * Whoever comes in meanwhile waits, and is judged by what is in force then.
 */
export const holdAccount = (tx: Tx, handle: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(${LOCK('$1')})`, [handle]);

/** The same for the account of the session that asks. */
export const holdOwnAccount = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(${LOCK('own_handle()')})`);

export const holdMember = (tx: Tx, member: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(${LOCK('m.handle')}) from member m where m.id = $1`, [member]);

/** For who comes in, beside others who do; a name that nobody has takes the same step. */
export const joinAccount = (tx: Tx, handle: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock_shared(${LOCK('$1')})`, [handle]);
