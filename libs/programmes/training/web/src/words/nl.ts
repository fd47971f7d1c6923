import type { TrainingMessages } from '../words';

export const nl: TrainingMessages = {
  programme: 'Trainingen',
};
