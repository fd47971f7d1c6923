import type { Client, QueryResult } from 'pg';
import { Batch } from './batch';
import type { Statement } from './batch';

/** A batch was done up to its statement `at`, and not from there. */
export class Stopped extends Error {
  constructor(
    readonly at: number,
    override readonly cause: Error,
  ) {
    super('a batch stopped');
  }
}

/**
 * Sends statements in one go; answers the result of each, or throws where it stopped. [Note: a silent connection] whoever asks
 * next on a connection that did not answer in time would wait behind what it was asked: it is ended.
 */
export const sendTogether = (client: Client, statements: readonly Statement[]): Promise<QueryResult[]> =>
  new Promise((resolve, reject) => {
    const batch: Batch = new Batch(statements, (fault) => {
      if (!batch.isOver) client.end().catch(() => undefined);
      if (fault) reject(new Stopped(batch.at, fault));
      else resolve(batch.results);
    });
    client.query(batch);
  });
