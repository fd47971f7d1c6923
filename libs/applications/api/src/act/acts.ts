import { Injectable } from '@nestjs/common';
import type { Action } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { idempotent, Journal, Transactions } from '@vrijhaven/server';
import type { KeyedArgs } from './keyed.args';

/** What a use case leaves behind: the id of what it made or moved. The answer is read anew from the database. */
export interface Done {
  readonly id: string;
}

interface Act<Args, Made extends Done, Answer> {
  readonly action: Action;
  readonly args: Args;
  readonly work: (tx: Tx) => Promise<Made | Refusal>;
  readonly answer: (tx: Tx, done: Made) => Promise<Answer>;
}

/** Runs a use case as one act: once for each key, journalled, in one transaction with the reading of its answer. */
@Injectable()
export class Acts {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  run<Args extends KeyedArgs, Made extends Done, Answer>(
    request: RequestContext,
    { action, args, work, answer }: Act<Args, Made, Answer>,
  ): Promise<Answer | Refusal> {
    const { idempotencyKey: key, ...input } = args;
    return this.transactions.runInHaste(request, async (tx) => {
      const done = await idempotent(tx, request.actor, { key, input: { action, ...input } }, () =>
        this.journalled(tx, request, action, work),
      );
      return isRefusal(done) ? done : answer(tx, done);
    });
  }

  private async journalled<Made extends Done>(
    tx: Tx,
    { actor }: RequestContext,
    action: Action,
    work: (tx: Tx) => Promise<Made | Refusal>,
  ): Promise<Made | Refusal> {
    const done = await work(tx);
    if (!isRefusal(done)) await this.journal.record(tx, actor, action, done.id);
    return done;
  }
}
