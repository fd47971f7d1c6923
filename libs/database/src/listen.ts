import { keepLine } from './keep-line';
import type { Line } from './keep-line';

/** One connection that hears what the database announces. */
export interface Listening extends Line {
  /** Resolves once announcements are heard from now on. */
  readonly ready: Promise<void>;
}

interface Ears {
  readonly onSaid: (payload: string) => void;
  /** The line was down for a while: something may have been missed. */
  readonly onGap?: () => void;
}

/** Listens on a channel until it is stopped. */
export function listen(url: string, channel: string, { onSaid, onGap }: Ears): Listening {
  let isFirst = true;
  let tellReady: () => void;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  const line = keepLine(url, {
    name: 'vrijhaven-live',
    onOpen: async (client) => {
      client.on('notification', ({ payload }) => {
        if (payload !== undefined) onSaid(payload);
      });
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      if (!isFirst) onGap?.();
      isFirst = false;
      tellReady();
    },
  });
  return { ready, stop: () => line.stop() };
}
