import type { Client } from 'pg';
import type { QueryRunner } from 'typeorm';

/** All connections stayed taken for too long, or there is no database. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';

  constructor(override readonly cause: unknown) {
    super(`there was no connection to ask: ${cause instanceof Error ? cause.message : 'unknown'}`);
  }
}

/** The connection of `runner`, or `NoConnection`. */
export const connect = async (runner: QueryRunner): Promise<Client> => {
  try {
    return (await runner.connect()) as Client;
  } catch (fault) {
    throw new NoConnection(fault);
  }
};
