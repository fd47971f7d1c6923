import type { Tx } from '@vrijhaven/database';
import type { LogCompartment } from '@vrijhaven/domain';
import type { Head } from '../document/accept-manifest';

/** One writer at a time in all logs of an application. No row is locked: not everybody who writes may change one. */
export const lockLogs = async (tx: Tx, application: string): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('log:' || $1, 0))`, [application]);
};

/** The last entry of a log, whoever can open it; undefined for who may not write it, too. */
export const logHead = async (tx: Tx, application: string, compartment: LogCompartment): Promise<Head | undefined> => {
  const [head] = await tx.query<Omit<Head, 'compartment'>[]>('select revision, hash from log_head($1, $2)', [
    application,
    compartment,
  ]);
  return head && { compartment, ...head };
};

/** Slugs of the cities that house the candidate, with the candidate's consent. */
export const housingCities = async (tx: Tx, application: string): Promise<readonly string[]> => {
  const [row] = await tx.query<{ cities: string[] }[]>('select housing_cities($1) as cities', [application]);
  return row?.cities ?? [];
};
