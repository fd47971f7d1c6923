export { hasRole, rolesOf, seesCaseload, useRoles } from './member';
export { JoinPage } from './join/join-page';
export { PeoplePage } from './people/people-page';
export { MemberProvider, OrganisationDeskProvider, useMember, useOrganisationDesk } from './port';
export type { DeskMember, Locking, OrganisationDesk, TeamChoice, UnlockAnswer } from './port';
export { cityName, RoleName } from './role-name';
export { TrustPage } from './trust/trust-page';
export { UnlockPage } from './unlock/unlock-page';
export { organisationWords } from './words';
