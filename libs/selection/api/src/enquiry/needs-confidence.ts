import type { Guard } from '@vrijhaven/applications/api';
import { isConcluded } from '@vrijhaven/selection/model';

/** [Note: no end of a verification without how sure it is] who scores must know; it comes with `concludeVerification`. */
export const needsConfidence: Guard = (_tx, { state }, to) =>
  Promise.resolve(state === 'verifying' && isConcluded(to) ? 'confidence' : undefined);
