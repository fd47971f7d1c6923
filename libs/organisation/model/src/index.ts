export { HANDLE, TEAM } from './handle';
export { holdsKey } from './holds-key';
export { HEAD_PATH, parsePublishedHead } from './published-head';
export type { PublishedHead } from './published-head';
export { leaversSince, renewedSince, staleKeys } from './leaver';
export {
  DAYS_REMEMBERED,
  WAITING_ACT_FORMS,
  WAITING_ACT_STATES,
  waitingActExpiry,
  waitingActState,
} from './waiting-act';
export type { WaitingActForm, WaitingActState } from './waiting-act';
export { keyLosses, staleRoleKeys } from './stale-role-keys';
export type { KeyLoss, StaleRoleKey } from './stale-role-keys';
export { RENEWAL_STATES, renewalExpiry, renewalState } from './renewal';
export type { RenewalState } from './renewal';
export { INVITATION_STATES, invitationExpiry, invitationState } from './invitation';
export type { InvitationState } from './invitation';
