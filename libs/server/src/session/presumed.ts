import { asksAgain } from '@vrijhaven/access';
import type { Bearer } from '@vrijhaven/access';
import type { Question } from '@vrijhaven/database';
import type { QueryFailedError } from 'typeorm';
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

  constructor(
    bearer: Bearer,
    /** The same request, with who asks told by the database. */
    readonly settle: () => Promise<RequestContext>,
  ) {
    const { statement } = asksAgain(bearer);
    this.question = {
      statement,
      read: () => {
        this.isConfirmed = true;
      },
    };
  }
}

/** `ask_again` raises this when the same one does not ask any more. */
const NOT_THE_SAME = 'VHWHO';

/** Whether a fault of the database is, or comes of, its word that who was presumed to ask does not. */
export const isRefusedPresumption = (fault: unknown): boolean => {
  for (let cause = fault; cause instanceof Error; cause = cause.cause ?? (cause as QueryFailedError).driverError)
    if ('code' in cause && cause.code === NOT_THE_SAME) return true;
  return false;
};

/** The same context once nobody is presumed any more: who asks is told by the database. */
export const settled = async (context: Promise<GraphqlContext>): Promise<GraphqlContext> => {
  const asked = await context;
  if (asked.request.presumed) asked.request = await asked.request.presumed.settle();
  return asked;
};
