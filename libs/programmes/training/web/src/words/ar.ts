import type { TrainingMessages } from '../words';

export const ar: TrainingMessages = {
  programme: 'الدورات التدريبية',
};
