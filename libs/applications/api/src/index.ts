export { applicationsSlice, ApplicationsModule } from './applications.module';
