import type { DataSource, EntityManager } from 'typeorm';
import { causesOf, sqlStatesOf } from './causes';
import { connect } from './connect';
import { isRefusal } from './is-refusal';
import type { Question } from './question';
import { Talk } from './talk';
import type { Opening } from './talk';

declare const inTransaction: unique symbol;

/** The only thing that reads or writes: an entity manager inside a transaction that knows who asks. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/** What an act in haste counted on was not so. */
export class Surprise extends Error {}

const hasty = new WeakSet<EntityManager>();

/**
 * Whether what nearly always holds may be counted on before the database has said so. Where it does not hold, a fault
 * says so, all of it is undone, and `work` is done again from its beginning, not in haste.
 */
export const isHasty = (tx: Tx): boolean => hasty.has(tx);

/** PostgreSQL's class of broken constraints. */
const INTEGRITY = '23';

const isSurprise = (fault: unknown): boolean =>
  [...causesOf(fault)].some((cause) => cause instanceof Surprise) ||
  sqlStatesOf(fault).some((state) => state.startsWith(INTEGRITY));

interface Ways {
  /** The database lets nothing be written. */
  readonly reading?: boolean;
  /** See `isHasty`. For `work` that leaves nothing behind but rows. */
  readonly inHaste?: boolean;
  /** Asked before all else; where it fails, so does the transaction, and nothing of `work` was asked. */
  readonly first?: Question<void>;
}

/**
 * [Note: the only door to the database] runs `work` as `vrijhaven_api` on behalf of the bearer of `token`
 * (undefined: a stranger). Row security reads the token, never an id that the caller could choose. Commits what
 * `work` answers, unless that is a refusal: a refusal leaves no trace, and so does a fault, which is thrown on.
 */
export async function transaction<Answer>(
  dataSource: DataSource,
  token: string | undefined,
  work: (tx: Tx) => Promise<Answer>,
  { reading = false, inHaste = false, first }: Ways = {},
): Promise<Answer> {
  const opening = { token, reading, ...(first && { first }) };
  if (!inHaste) return once(dataSource, opening, work, inHaste);
  try {
    return await once(dataSource, opening, work, inHaste);
  } catch (fault) {
    if (isSurprise(fault)) return once(dataSource, opening, work, false);
    throw fault;
  }
}

async function once<Answer>(
  dataSource: DataSource,
  opening: Opening,
  work: (tx: Tx) => Promise<Answer>,
  inHaste: boolean,
): Promise<Answer> {
  const runner = dataSource.createQueryRunner();
  const talk = new Talk(await connect(runner), opening);
  // Whatever asks, asks the talk; and what saves entities begins no transaction of its own.
  Object.assign(runner, { connect: () => Promise.resolve(talk), isTransactionActive: true });
  if (inHaste) hasty.add(runner.manager);
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
  if (opening.reading) ended.catch(() => undefined);
  else await ended;
  return answer;
}
