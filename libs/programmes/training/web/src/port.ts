import type { Training } from '@vrijhaven/training/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface TrainingDesk {
  readonly training: Remote<Training>;
}

export const [TrainingDeskProvider, useTrainingDesk] = createPort<TrainingDesk>('the training port');
