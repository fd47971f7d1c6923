import type { QueryRunner } from 'typeorm';

type Verb = 'insert' | 'update' | 'delete';

/**
 * After each change of a row, once it is committed, the API processes are told the table and these columns of the
 * row; who of their visitors hears of it is in libs/access/src/live.ts, which needs a rule for the table. For rows
 * that vanish name the columns that find what they belonged to.
 */
export const pingOn = (
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  verbs: readonly Verb[] = ['insert', 'update', 'delete'],
): Promise<unknown> =>
  runner.query(`create trigger live_ping after ${verbs.join(' or ')} on ${table} for each row
    execute function live_ping(${columns.map((column) => `'${column}'`).join(', ')})`);

export const dropPing = (runner: QueryRunner, table: string): Promise<unknown> =>
  runner.query(`drop trigger live_ping on ${table}`);
