export { HANDLE, TEAM } from './handle';
export { holdsKey } from './holds-key';
export { INVITATION_STATES, invitationExpiry, invitationState } from './invitation';
export type { InvitationState } from './invitation';
