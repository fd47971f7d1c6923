import type { DataSourceOptions } from 'typeorm';

export interface DatabaseConfig {
  /** `postgres://…`; in production the role `vrijhaven_api`, elsewhere any role that may become it. */
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections at most; a request holds one only inside a transaction. */
  readonly poolSize?: number;
}

/** Milliseconds. A query that takes longer is a fault of ours, and waiting longer helps nobody. */
export const TIMEOUTS = { statement: 3_000, lock: 1_000, idleInTransaction: 10_000, query: 5_000, connect: 5_000 };
