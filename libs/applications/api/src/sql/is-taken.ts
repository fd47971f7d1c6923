import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

/** The SQLSTATE of a failed statement, undefined for any other fault. */
export const sqlState = (fault: unknown): string | undefined => {
  if (!(fault instanceof QueryFailedError)) return undefined;
  const driver: unknown = fault.driverError;
  return typeof driver === 'object' && driver !== null && 'code' in driver ? String(driver.code) : undefined;
};

/** Writes, and answers whether somebody else holds the unique value. The transaction is spent then: refuse. */
export const isTaken = async (write: () => Promise<void>): Promise<boolean> => {
  try {
    await write();
    return false;
  } catch (fault) {
    if (sqlState(fault) === UNIQUE_VIOLATION) return true;
    throw fault;
  }
};
