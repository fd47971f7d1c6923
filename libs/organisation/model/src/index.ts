export { HANDLE, TEAM } from './handle';
export { holdsKey } from './holds-key';
export { leaversSince, staleKeys } from './leaver';
export { INVITATION_STATES, invitationExpiry, invitationState } from './invitation';
export type { InvitationState } from './invitation';
