export { OrganisationModule, organisationSlice } from './organisation.module';
export { forgetActs } from './waiting/waiting-act.store';
