import type { QueryResultRow } from 'pg';
import type { Statement } from './batch';

/** A statement, and what its rows say. */
export interface Question<Answer> {
  readonly statement: Statement;
  readonly read: (rows: readonly QueryResultRow[]) => Answer;
}
