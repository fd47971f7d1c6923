import type { EditionView } from '@vrijhaven/training/client';

/** Whether the days of an edition do not count any more, and why. */
export const offOf = ({ state }: Pick<EditionView, 'state'>): 'postponed' | 'cancelled' | undefined =>
  state === 'postponed' || state === 'cancelled' ? state : undefined;
