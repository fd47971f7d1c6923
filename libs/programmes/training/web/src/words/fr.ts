import type { TrainingMessages } from '../words';

export const fr: TrainingMessages = {
  programme: 'Formations',
};
