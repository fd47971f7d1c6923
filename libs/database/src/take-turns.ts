import { keepLine } from './keep-line';
import type { Line } from './keep-line';

/** What one process does while it is its turn. */
export interface Turn {
  readonly begin: () => void;
  /** The connection that held the turn is lost; another process may have it by now. */
  readonly end: () => void;
}

/**
 * Of all processes that take turns at `what`, one at a time has it. The others wait inside the database, and the next
 * of them begins when the connection of the one before ends, however that came. What is done in a turn must bear being
 * done twice: a process that is cut off learns of it later than the one that follows.
 */
export function takeTurns(url: string, what: string, { begin, end }: Turn): Line {
  const line = keepLine(url, {
    name: `vrijhaven-${what}`,
    onOpen: async (client) => {
      await client.query('set statement_timeout = 0; set lock_timeout = 0');
      await client.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [`vrijhaven:${what}`]);
      begin();
    },
    onLost: end,
  });
  return {
    stop: async () => {
      end();
      await line.stop();
    },
  };
}
