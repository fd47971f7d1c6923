import { lazy } from 'react';

export { AccountBanner } from './account/account-banner';
export { thisDevice } from './account/this-device';
export { accountWords } from './account/words';
export { EscrowBanner } from './escrow/escrow-banner';
export { escrowWords } from './escrow/words';
export { hasRole, rolesOf, seesCaseload, useRoles } from './member';
export { MemberProvider, OrganisationDeskProvider, useMember, useOrganisationDesk } from './port';
export type {
  DeskMember,
  FactorDoor,
  Locking,
  OrganisationDesk,
  RecoverAnswer,
  RecoveringDesk,
  TeamChoice,
  UnlockAnswer,
} from './port';
export { recoveryWords } from './recovery/words';
export { cityName, RoleName } from './role-name';
export { KeyBanner } from './keys/key-banner';
export { keyWords } from './keys/words';
export { isolate } from './safety/isolate';
export { CheckpointBanner } from './trust/checkpoint-banner';
export { UnlockPage } from './unlock/unlock-page';
export { useHandles } from './use-handles';
export { WaitingCount } from './waiting/waiting-count';
export { waitingWords } from './waiting/words';
export { organisationWords } from './words';

/** Pages that few visits need are fetched when they are opened. */
export const AccountPage = lazy(async () => ({ default: (await import('./account/account-page')).AccountPage }));
export const JoinPage = lazy(async () => ({ default: (await import('./join/join-page')).JoinPage }));
export const RenewPage = lazy(async () => ({ default: (await import('./renewal/renew-page')).RenewPage }));
export const RecoverPage = lazy(async () => ({ default: (await import('./recovery/recover-page')).RecoverPage }));
export const InviteDialog = lazy(async () => ({ default: (await import('./people/invite-dialog')).InviteDialog }));
export const PeoplePage = lazy(async () => ({ default: (await import('./people/people-page')).PeoplePage }));
export const WaitingPage = lazy(async () => ({ default: (await import('./waiting/waiting-page')).WaitingPage }));
export const TrustPage = lazy(async () => ({ default: (await import('./trust/trust-page')).TrustPage }));
