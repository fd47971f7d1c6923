export { runEditions } from './edition/run-editions';
export { trainingSlice, TrainingModule } from './training.module';
