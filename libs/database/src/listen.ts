import { Client } from 'pg';
import { TIMEOUTS } from './database-config';

/** One connection that hears what the database announces. */
export interface Listening {
  /** Resolves once announcements are heard from now on. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

interface Ears {
  readonly onSaid: (payload: string) => void;
  /** The line was down for a while: something may have been missed. */
  readonly onGap: () => void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/** Listens on a channel until it is stopped; a line that breaks is made again, for as long as it takes. */
export function listen(url: string, channel: string, { onSaid, onGap }: Ears): Listening {
  let client: Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let isFirst = true;
  let tellReady: () => void;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));

  const connect = async (): Promise<void> => {
    const next = new Client({
      connectionString: url,
      application_name: 'vrijhaven-live',
      connectionTimeoutMillis: TIMEOUTS.connect,
      keepAlive: true,
    });
    client = next;
    let gone = false;
    const again = (): void => {
      if (gone || stopped) return;
      gone = true;
      next.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures));
      failures += 1;
    };
    next.on('error', again).on('end', again);
    next.on('notification', ({ payload }) => {
      if (payload !== undefined) onSaid(payload);
    });
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      failures = 0;
      if (!isFirst) onGap();
      isFirst = false;
      tellReady();
    } catch {
      again();
    }
  };
  void connect();

  return {
    ready,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
