import { later } from '../attachment/later';

export const TrainingPage = later(async () => (await import('./training-page')).TrainingPage);
export const TrainingEntry = later(async () => (await import('./training-entry')).TrainingEntry);
