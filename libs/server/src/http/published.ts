import type { RequestHandler } from 'express';
import { transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import type { DataSource } from 'typeorm';

/** What a slice says to anybody at a fixed address, without a session and without an operation. */
export interface Publication {
  readonly path: string;
  /** Why nobody needs leave to read it. */
  readonly why: string;
  /** How long anybody may keep it, in seconds. */
  readonly maxAge: number;
  /** Reads as a stranger; undefined while there is nothing to say. */
  readonly read: (tx: Tx, clock: Clock) => Promise<object | undefined>;
}

/** Answers a publication as JSON. What cannot be read is missing: a visitor learns nothing of faults. */
export const published =
  ({ read, maxAge }: Publication, dataSource: () => DataSource, clock: () => Clock): RequestHandler =>
  (_request, response, next) => {
    transaction(dataSource(), undefined, (tx) => read(tx, clock()))
      .then((said) => {
        if (said) response.setHeader('Cache-Control', `public, max-age=${String(maxAge)}`).json(said);
        else next();
      })
      .catch(() => response.setHeader('Cache-Control', 'no-store').status(503).json({}));
  };
