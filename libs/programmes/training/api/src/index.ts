export { trainingSlice, TrainingModule } from './training.module';
