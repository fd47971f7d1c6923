import type { PairView } from '@vrijhaven/connect2protect/client';
import { isAbove } from '@vrijhaven/connect2protect/model';
import type { Level } from '@vrijhaven/connect2protect/model';

/** Whether an item goes further, less far, or as far as before. */
export const stepOf = (was: Level, level: Level): 'raise' | 'lower' | 'same' =>
  was === level ? 'same' : isAbove(level, was) ? 'raise' : 'lower';

/** Whom the history names as having been given something: what they read stays read, whatever is taken back. */
export const knowersOf = (
  pairs: readonly Pick<PairView, 'professional' | 'beganOn' | 'events'>[],
): readonly string[] => [
  ...new Set(
    pairs
      .filter(({ beganOn, events }) => beganOn !== null || events.some(({ kind }) => kind === 'released'))
      .map(({ professional }) => professional.name),
  ),
];
