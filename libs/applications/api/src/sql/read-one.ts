import type { Tx } from '@vrijhaven/database';
import { namedQuery } from '@vrijhaven/database';

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
