import { Injectable } from '@nestjs/common';
import { inOneBreath, transaction } from '@vrijhaven/database';
import type { Question, Tx } from '@vrijhaven/database';
import { DataSource } from 'typeorm';
import type { RequestContext } from './request-context';

const firstOf = ({ presumed }: RequestContext): { readonly first?: Question<void> } =>
  presumed ? { first: presumed.question } : {};

/** How a resolver reaches the database: in a transaction, as whoever asks. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Commits what `work` answers; a refusal or a fault leaves no trace. What answers a query can only read. */
  run<Answer>(request: RequestContext, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return transaction(this.dataSource, request.token, work, { reading: request.reading, ...firstOf(request) });
  }

  /** The same for an act that leaves nothing behind but rows, so that it can be begun again. */
  runInHaste<Answer>(request: RequestContext, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return transaction(this.dataSource, request.token, work, { inHaste: true, ...firstOf(request) });
  }

  /** One question, in one round trip. */
  async ask<Answer>(request: RequestContext, question: Question<Answer>): Promise<Answer> {
    const { first } = firstOf(request);
    const answers = await inOneBreath<unknown[]>(
      this.dataSource,
      request.token,
      first ? [first, question] : [question],
    );
    return answers.at(-1) as Answer;
  }

  /** The same for a session that this very request has opened. */
  as<Answer>(token: string, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return transaction(this.dataSource, token, work);
  }
}
