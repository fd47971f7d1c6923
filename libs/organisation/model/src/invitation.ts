import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

export const INVITATION_STATES = ['open', 'answered', 'admitted', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

const DAYS_OPEN = 2;

/** The last day on which an invitation can be answered. */
export const invitationExpiry = (today: Day): Day => addDays(today, DAYS_OPEN);

/** An invitation that nobody answered in time is over; one that was answered waits for its admission. */
export const invitationState = (
  stored: Exclude<InvitationState, 'expired'>,
  expiresOn: Day,
  today: Day,
): InvitationState => (stored === 'open' && expiresOn < today ? 'expired' : stored);
