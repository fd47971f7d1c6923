import { Client } from 'pg';
import { TIMEOUTS } from './database-config';

/** A connection of its own, beside the pool, made again whenever it breaks, for as long as it takes. */
export interface Line {
  stop(): Promise<void>;
}

interface Ends {
  /** Shown in the database's list of connections. */
  readonly name: string;
  /** The connection stands. When this fails, it is made again. */
  readonly onOpen: (client: Client) => Promise<void>;
  /** It broke after it had stood. */
  readonly onLost?: () => void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/** Keeps a line to the database until it is stopped. Never throws: a line that cannot be made is tried again. */
export function keepLine(url: string, { name, onOpen, onLost }: Ends): Line {
  let client: Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;

  const connect = async (): Promise<void> => {
    const next = new Client({
      connectionString: url,
      application_name: name,
      connectionTimeoutMillis: TIMEOUTS.connect,
      keepAlive: true,
    });
    client = next;
    let gone = false;
    let stood = false;
    const again = (): void => {
      if (gone || stopped) return;
      gone = true;
      if (stood) onLost?.();
      next.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures));
      failures += 1;
    };
    next.on('error', again).on('end', again);
    try {
      await next.connect();
      await onOpen(next);
      failures = 0;
      stood = true;
    } catch {
      again();
    }
  };
  void connect();

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
