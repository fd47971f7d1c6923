import type { TrainingMessages } from '../words';

export const es: TrainingMessages = {
  programme: 'Formaciones',
};
