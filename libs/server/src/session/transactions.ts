import { Injectable } from '@nestjs/common';
import { transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { DataSource } from 'typeorm';
import type { RequestContext } from './request-context';

/** How a resolver reaches the database: in a transaction, as whoever asks. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Commits what `work` answers; a refusal or a fault leaves no trace. */
  run<Answer>(request: RequestContext, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return transaction(this.dataSource, request.token, work);
  }

  /** The same for a session that this very request has opened. */
  as<Answer>(token: string, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return transaction(this.dataSource, token, work);
  }
}
