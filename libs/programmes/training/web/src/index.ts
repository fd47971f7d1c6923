import { lazy } from 'react';

export { appraisalWords } from './appraisal/words';
export { nominationWords } from './nomination/words';
export { editionWords } from './editions/words';
export { paperWords } from './papers/words';
export { peopleWords } from './people/words';
export { TrainingDeskProvider, useTrainingDesk } from './port';
export type { TrainingDesk } from './port';
export { trainingWords } from './words';
export type { TrainingMessages } from './words';

/** Fetched when somebody first opens the trainings. */
export const EditionsPage = lazy(async () => ({ default: (await import('./editions/editions-page')).EditionsPage }));
export const EditionPage = lazy(async () => ({ default: (await import('./edition/edition-page')).EditionPage }));
