export { OrganisationModule, organisationSlice } from './organisation.module';
