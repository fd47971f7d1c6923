import { asksAgain } from '@vrijhaven/access';
import type { Bearer } from '@vrijhaven/access';
import { causesOf, NoConnection, sqlStatesOf } from '@vrijhaven/database';
import type { Question } from '@vrijhaven/database';
import type { GraphqlContext, RequestContext } from './request-context';

/**
 * Who asks, as memory has it. [Note: presumed, then confirmed] whatever is asked of the database is asked together with
 * whether they still do, and fails where they do not: what was done for somebody presumed counts only once confirmed.
 */
export class Presumed {
  /** The database has said, in a transaction of this request, that the very same one asks. */
  isConfirmed = false;
  /** To be asked before all else in each transaction. */
  readonly question: Question<void>;
  private settled: Promise<RequestContext> | undefined;

  constructor(
    bearer: Bearer,
    private readonly ask: () => Promise<RequestContext>,
  ) {
    const { statement } = asksAgain(bearer);
    this.question = {
      statement,
      read: () => {
        this.isConfirmed = true;
      },
    };
  }

  /** The same request, with who asks told by the database, which is asked once. */
  settle(): Promise<RequestContext> {
    this.settled ??= this.ask();
    return this.settled;
  }

  /** Nor is it asked who asks: this is why. */
  giveUp(fault: NoConnection): void {
    this.settled = Promise.reject(fault);
    this.settled.catch(() => undefined);
  }
}

/** `ask_again` raises this when the same one does not ask any more. */
const NOT_THE_SAME = 'VHWHO';
/** PostgreSQL's class of what an operator does: it is stopped, and so is what was asked of it. */
const STOPPED = '57P';

/**
 * Whether it would be the same again: PostgreSQL's word on what it was asked. It is not where who was presumed to ask
 * does not, nor where a connection was lost: the next one may answer.
 */
export const isLasting = (fault: unknown): boolean => {
  const states = sqlStatesOf(fault);
  return states.length > 0 && !states.some((state) => state === NOT_THE_SAME || state.startsWith(STOPPED));
};

/** Why there was no connection to ask, if that is what the fault comes of. */
export const noConnectionOf = (fault: unknown): NoConnection | undefined =>
  [...causesOf(fault)].find((cause) => cause instanceof NoConnection);

/** The same request once nobody is presumed any more: who asks is told by the database. */
export const settledRequest = async (request: RequestContext): Promise<RequestContext> =>
  request.presumed ? request.presumed.settle() : request;

/** The same context with such a request. */
export const settled = async (context: Promise<GraphqlContext>): Promise<GraphqlContext> => {
  const asked = await context;
  asked.request = await settledRequest(asked.request);
  return asked;
};
