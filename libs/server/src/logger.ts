import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/**
 * [Note: what is never logged] no address, agent, referrer, header, body, variable or name. Requests are not logged
 * at all; faults are, by number and kind. The list of paths is a net under that rule, not the rule.
 */
const REDACTED = ['req', 'res', 'headers', '*.headers', 'remoteAddress', '*.remoteAddress', 'variables', 'parameters'];

export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, base: null, redact: { paths: REDACTED, remove: true } }, destination ?? pino.destination(1));

interface DriverFault {
  /** Of a statement that went ahead of the one that was waited for: what stopped it. */
  readonly cause?: DriverFault;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
}

/** What may be said of a fault: its kind, the database's code, our own stack. Messages may quote values. */
export const describeFault = (fault: unknown): Readonly<Record<string, unknown>> => {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const { driverError } = fault as { driverError?: DriverFault };
  const driver = driverError?.cause ?? driverError;
  const stack = fault.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { kind: fault.name, code: driver?.code, constraint: driver?.constraint, table: driver?.table, stack };
};
