import type { QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';
import { named } from './named';
import type { Talk } from './talk';
import type { Tx } from './transaction';

/**
 * Asks a statement that is asked often. [Note: planned once] PostgreSQL keeps its parsed form on each connection, and
 * its plan as soon as one serves all values: with row security a plan takes longer than many an answer. Only texts
 * without values in them, or every request would be another text.
 */
export async function namedQuery<Row extends QueryResultRow>(
  tx: Tx,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const talk = (await tx.queryRunner?.connect()) as Talk;
  try {
    return (await talk.query(named(text, values))).rows as Row[];
  } catch (fault) {
    throw fault instanceof Error ? new QueryFailedError(text, [...values], fault) : fault;
  }
}

/**
 * Has a statement done before whatever is asked next, or before the transaction is committed: one whose result nobody
 * looks at and whose fault nobody expects, such as a line of history. It costs no waiting of its own.
 */
export async function sendAlong(tx: Tx, text: string, values: readonly unknown[] = []): Promise<void> {
  const talk = (await tx.queryRunner?.connect()) as Talk;
  talk.along(named(text, values));
}
