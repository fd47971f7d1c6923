import type { Tx } from '@vrijhaven/database';
import { namedQuery, namedQueryAtLast } from '@vrijhaven/database';
import { sqlState } from './is-taken';

/** The `answer` column of the only row, undefined without one. */
export const readMaybe = async <Answer>(
  tx: Tx,
  sql: string,
  parameters: readonly unknown[],
): Promise<Answer | undefined> => {
  const [row] = await namedQuery<{ answer: Answer }>(tx, sql, parameters);
  return row?.answer;
};

/** The same where a row must be; none is a fault. */
export const readOne = async <Answer>(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<Answer> => {
  const answer = await readMaybe<Answer>(tx, sql, parameters);
  if (answer === undefined) throw new Error('a row that was just written is not there');
  return answer;
};

/** What no text of PostgreSQL's is; as a parameter, so that it is looked at only where there is no row. */
const NO_JSON = 'nothing';
const NOT_JSON = '22P02';

/**
 * The same as the last that an act asks: it is committed in the same way. Where there is no row the statement fails, so
 * that nothing is kept that its own author is not shown.
 */
export const readAtLast = async <Answer>(
  tx: Tx,
  sql: string,
  parameters: readonly unknown[],
): Promise<Answer | undefined> => {
  const text = `select coalesce((select told.answer from (${sql}) told), $${String(parameters.length + 1)}::text::json) as answer`;
  try {
    const [row] = await namedQueryAtLast<{ answer: Answer }>(tx, text, [...parameters, NO_JSON]);
    return row?.answer;
  } catch (fault) {
    if (sqlState(fault) === NOT_JSON) return undefined;
    throw fault;
  }
};
