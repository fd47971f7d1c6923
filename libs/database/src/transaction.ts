import type { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { isRefusal } from './is-refusal';
import { Talk } from './talk';

declare const inTransaction: unique symbol;

/** The only thing that reads or writes: an entity manager inside a transaction that knows who asks. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/**
 * [Note: the only door to the database] runs `work` as `vrijhaven_api` on behalf of the bearer of `token`
 * (undefined: a stranger). Row security reads the token, never an id that the caller could choose. Commits what
 * `work` answers, unless that is a refusal: a refusal leaves no trace, and so does a fault, which is thrown on.
 * While `reading` the database lets nothing be written.
 */
export async function transaction<Answer>(
  dataSource: DataSource,
  token: string | undefined,
  work: (tx: Tx) => Promise<Answer>,
  { reading = false }: { readonly reading?: boolean } = {},
): Promise<Answer> {
  const runner = dataSource.createQueryRunner();
  const talk = new Talk((await runner.connect()) as Client, { token, reading });
  // Whatever asks, asks the talk; and what saves entities begins no transaction of its own.
  Object.assign(runner, { connect: () => Promise.resolve(talk), isTransactionActive: true });
  const giveUp = async (fault: unknown): Promise<never> => {
    await talk.undo();
    await runner.release();
    throw fault;
  };
  let answer: Answer;
  try {
    answer = await work(runner.manager as Tx);
  } catch (fault) {
    return giveUp(fault);
  }
  const ended = (isRefusal(answer) ? talk.undo() : talk.keep()).then(() => runner.release(), giveUp);
  // Nothing was written, so nothing can be lost any more: who asked need not wait for the end.
  if (reading) ended.catch(() => undefined);
  else await ended;
  return answer;
}
