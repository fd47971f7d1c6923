import { sqlState } from '@vrijhaven/applications/api';
import { isHasty, namedQuery, sendAlong } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';

const EXCLUSION_VIOLATION = '23P01';

/**
 * Whoever takes one of these places queues here; without it two who collide would stop each other. Always in one
 * order, so that two who swap places do not either.
 */
export const queueFor = async (tx: Tx, ...places: readonly string[]): Promise<void> => {
  for (const place of [...new Set(places)].sort())
    await sendAlong(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [place]);
};

/** Writes; false, and nothing changed, where somebody has the place. [Note: no double booking ever] the table decides. */
export const unlessTaken = async (tx: Tx, write: () => Promise<unknown>): Promise<boolean> => {
  await sendAlong(tx, 'savepoint taking');
  try {
    await write();
    await sendAlong(tx, 'release savepoint taking');
    return true;
  } catch (fault) {
    if (sqlState(fault) !== EXCLUSION_VIOLATION) throw fault;
    await tx.query('rollback to savepoint taking');
    return false;
  }
};

/**
 * The same with a statement. In haste nobody waits for its answer: places are nearly always free that somebody takes,
 * and where one is not, the whole act is undone and done again.
 */
export const takeUnlessTaken = async (tx: Tx, text: string, values: readonly unknown[]): Promise<boolean> => {
  if (!isHasty(tx)) return unlessTaken(tx, () => namedQuery(tx, text, values));
  await sendAlong(tx, text, values);
  return true;
};

/** How often days are asked for again that were taken and, a moment later, are not. */
const TRIES = 4;

/**
 * What stands in the way, or nothing once the place is taken. Whoever leaves queues for nothing, so what stood in the
 * way can go before it is told: nobody is turned away from days that the same answer calls free.
 */
export const takeOrTell = async <Refusal>(
  take: () => Promise<boolean>,
  tell: () => Promise<Refusal>,
  explains: (refusal: Refusal) => boolean,
): Promise<Refusal | undefined> => {
  for (let tries = 1; ; tries += 1) {
    if (await take()) return undefined;
    const refusal = await tell();
    if (explains(refusal) || tries === TRIES) return refusal;
  }
};
