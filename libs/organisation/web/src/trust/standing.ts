import type { CheckpointState } from '@vrijhaven/organisation/client';
import type { PillTone } from '@vrijhaven/ui';

export const TONE_OF_STANDING: Readonly<Record<CheckpointState['standing'], PillTone>> = {
  fresh: 'good',
  expiresSoon: 'waiting',
  behind: 'waiting',
  expired: 'danger',
  none: 'danger',
};
