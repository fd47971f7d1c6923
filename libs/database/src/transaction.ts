import type { DataSource, EntityManager } from 'typeorm';
import { isRefusal } from './is-refusal';

declare const inTransaction: unique symbol;

/** The only thing that reads or writes: an entity manager inside a transaction that knows who asks. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/**
 * [Note: the only door to the database] runs `work` as `vrijhaven_api` on behalf of the bearer of `token`
 * (undefined: a stranger). Row security reads the token, never an id that the caller could choose. Commits what
 * `work` answers, unless that is a refusal: a refusal leaves no trace, and so does a fault, which is thrown on.
 */
export async function transaction<Answer>(
  dataSource: DataSource,
  token: string | undefined,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`select set_config('role', 'vrijhaven_api', true), set_config('app.token', $1, true)`, [
      token ?? '',
    ]);
    const answer = await work(runner.manager as Tx);
    if (isRefusal(answer)) await runner.rollbackTransaction();
    else await runner.commitTransaction();
    return answer;
  } catch (fault) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw fault;
  } finally {
    await runner.release();
  }
}
