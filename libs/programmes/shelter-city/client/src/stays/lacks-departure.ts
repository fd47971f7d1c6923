import type { LogEntry } from '@vrijhaven/applications/client';
import type { StayView } from './stay-views';

type Left = Pick<StayView, 'applicationState' | 'period' | 'state'>;

const SILENT: readonly string[] = ['safetyHold', 'withdrawn'];

/** Whether guest and city can be told now how a stay ended: it is over, and nothing is held back. */
export const mayTellDeparture = ({ state, applicationState }: Left): boolean =>
  (state === 'departed' || state === 'followUp') && !SILENT.includes(applicationState);

/**
 * Who left during a hold was noted among the office, and `exit`, which guest and city read, says nothing of it. Once
 * the hold is lifted that is still to be written; `exit` is what that log holds.
 */
export const lacksDeparture = (stay: Left, exit: readonly LogEntry[]): boolean =>
  mayTellDeparture(stay) &&
  !exit.some(
    (entry) => entry.status === 'open' && entry.content['kind'] === 'departure' && entry.writtenOn >= stay.period.from,
  );
