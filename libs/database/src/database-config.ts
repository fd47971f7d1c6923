import type { DataSourceOptions } from 'typeorm';

export interface DatabaseConfig {
  /** `postgres://…`; in production the role `vrijhaven_api`, elsewhere any role that may become it. */
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections at most; a request holds one only inside a transaction. */
  readonly poolSize?: number;
}

/**
 * Milliseconds. A query that takes longer is a fault of ours. Waiting in a queue is none: when a whole call runs for the
 * last place, who comes last has waited for everybody before, for a connection and then for the lock, and is to be
 * told that it is taken. All of it stays below what clients wait for an answer.
 */
export const TIMEOUTS = { statement: 8_000, lock: 6_000, idleInTransaction: 10_000, query: 10_000, connect: 15_000 };
