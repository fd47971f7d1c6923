import { sqlState } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';

const EXCLUSION_VIOLATION = '23P01';

/**
 * Whoever takes one of these places queues here; without it two who collide would stop each other. Always in one
 * order, so that two who swap places do not either.
 */
export const queueFor = async (tx: Tx, ...places: readonly string[]): Promise<void> => {
  for (const place of [...new Set(places)].sort())
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [place]);
};

/** Writes; false, and nothing changed, where somebody has the place. [Note: no double booking ever] the table decides. */
export const unlessTaken = async (tx: Tx, write: () => Promise<unknown>): Promise<boolean> => {
  await tx.query('savepoint taking');
  try {
    await write();
    await tx.query('release savepoint taking');
    return true;
  } catch (fault) {
    if (sqlState(fault) !== EXCLUSION_VIOLATION) throw fault;
    await tx.query('rollback to savepoint taking');
    return false;
  }
};
