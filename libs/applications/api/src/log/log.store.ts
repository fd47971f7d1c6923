import type { Tx } from '@vrijhaven/database';
import { LOG_READERS } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';
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

/** The partner teams that are given the next entry of a log: those that work with the person, by their consent. */
export const logPartners = async (tx: Tx, application: string, log: LogCompartment): Promise<readonly Team[]> => {
  if (LOG_READERS[log].partner === 'none') return [];
  const [row] = await tx.query<{ partners: Team[] }[]>('select log_partners($1, $2) as partners', [application, log]);
  return row?.partners ?? [];
};

/** [Note: a roster ends with its course] whether a log takes entries now, whoever writes them. */
export const logTakes = async (tx: Tx, application: string, log: LogCompartment): Promise<boolean> => {
  if (LOG_READERS[log].partner !== 'course') return true;
  const [row] = await tx.query<{ takes: boolean }[]>('select log_takes($1, $2) as takes', [application, log]);
  return row?.takes ?? false;
};
