import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';
const RESTRICT_VIOLATION = '23001';

/** The SQLSTATE of a failed statement, undefined for any other fault. */
export const sqlState = (fault: unknown): string | undefined => {
  if (!(fault instanceof QueryFailedError)) return undefined;
  const driver: unknown = fault.driverError;
  return typeof driver === 'object' && driver !== null && 'code' in driver ? String(driver.code) : undefined;
};

const failsWith = async (state: string, write: () => Promise<void>): Promise<boolean> => {
  try {
    await write();
    return false;
  } catch (fault) {
    if (sqlState(fault) === state) return true;
    throw fault;
  }
};

/** Writes, and answers whether somebody else holds the unique value. The transaction is spent then: refuse. */
export const isTaken = (write: () => Promise<void>): Promise<boolean> => failsWith(UNIQUE_VIOLATION, write);

/** Writes, and answers whether a safety hold came in between and let nothing through to a city. As spent as above. */
export const isHeldMeanwhile = (write: () => Promise<void>): Promise<boolean> => failsWith(RESTRICT_VIOLATION, write);
