import type { CheckpointState } from '@vrijhaven/organisation/client';
import type { PillTone } from '@vrijhaven/ui';

/** Expired and missing are the same to an applicant: nobody can apply. */
export const TONE_OF_STANDING: Readonly<Record<CheckpointState['standing'], PillTone>> = {
  fresh: 'good',
  expiresSoon: 'waiting',
  behind: 'waiting',
  expired: 'danger',
  none: 'danger',
};
