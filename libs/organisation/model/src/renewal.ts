import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

export const RENEWAL_STATES = ['open', 'answered', 'done', 'withdrawn', 'expired'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

const DAYS_OPEN = 2;

/** The last day on which a renewal can be answered. */
export const renewalExpiry = (today: Day): Day => addDays(today, DAYS_OPEN);

/** A renewal that nobody answered in time is over; one that was answered waits for its two signatures. */
export const renewalState = (stored: Exclude<RenewalState, 'expired'>, expiresOn: Day, today: Day): RenewalState =>
  stored === 'open' && expiresOn < today ? 'expired' : stored;
