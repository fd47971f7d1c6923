import type { QueryResult, QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Statement } from './batch';
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
  return rowsOf<Row>(text, values, async (statement) => (await talkOf(tx)).query(statement));
}

/** The same with what is asked last: the transaction is committed in the same way, unless this statement fails. */
export async function namedQueryAtLast<Row extends QueryResultRow>(
  tx: Tx,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  return rowsOf<Row>(text, values, async (statement) => (await talkOf(tx)).queryLast(statement));
}

const talkOf = async (tx: Tx): Promise<Talk> => (await tx.queryRunner?.connect()) as Talk;

const rowsOf = async <Row>(
  text: string,
  values: readonly unknown[],
  ask: (statement: Statement) => Promise<QueryResult>,
): Promise<readonly Row[]> => {
  try {
    return (await ask(named(text, values))).rows as Row[];
  } catch (fault) {
    throw fault instanceof Error ? new QueryFailedError(text, [...values], fault) : fault;
  }
};

/**
 * Has a statement done before whatever is asked next, or before the transaction is committed: one whose result nobody
 * looks at and whose fault nobody expects, such as a line of history. It costs no waiting of its own.
 */
export async function sendAlong(tx: Tx, text: string, values: readonly unknown[] = []): Promise<void> {
  (await talkOf(tx)).along(named(text, values));
}
