import { DatabaseError } from 'pg';
import type { QueryFailedError } from 'typeorm';

/** A fault, what caused it, and so on: what PostgreSQL said is wrapped by whoever had asked it. */
export function* causesOf(fault: unknown): Generator<Error> {
  for (let cause = fault; cause instanceof Error; cause = cause.cause ?? (cause as QueryFailedError).driverError)
    yield cause;
}

/** The codes (SQLSTATE) of what PostgreSQL said, if the fault comes of that. */
export const sqlStatesOf = (fault: unknown): readonly string[] =>
  [...causesOf(fault)].flatMap((cause) => (cause instanceof DatabaseError && cause.code ? [cause.code] : []));
