import type { QueryResult, QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Tx } from './transaction';

interface Connection {
  query<Row extends QueryResultRow>(statement: {
    readonly name?: string;
    readonly text: string;
    readonly values: readonly unknown[];
  }): Promise<QueryResult<Row>>;
}

/** More texts than all reads together have; what comes after them is planned each time. */
const MOST = 500;
const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `read-${String(names.size + 1)}`;
  names.set(text, name);
  return name;
};

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
  const connection = (await tx.queryRunner?.connect()) as Connection;
  const name = nameOf(text);
  try {
    return (await connection.query<Row>({ text, values, ...(name && { name }) })).rows;
  } catch (fault) {
    throw fault instanceof Error ? new QueryFailedError(text, [...values], fault) : fault;
  }
}
