export { trainingWords } from './words';
export type { TrainingMessages } from './words';
