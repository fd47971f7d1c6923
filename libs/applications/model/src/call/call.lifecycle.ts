import type { Lifecycle, Role } from '@vrijhaven/domain';

export const CALL_STATES = ['planned', 'open', 'closed', 'postponed', 'cancelled'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** `system` is the day that has come: nobody has to be there for a call to open or to close. */
export type CallActor = Role | 'system';

const COORDINATOR = ['coordinator'] as const;
const BY_DAY = ['coordinator', 'system'] as const;

/** A call that was closed can be postponed too: then its stays move, and it takes applications once more. */
export const callLifecycle: Lifecycle<CallState, CallActor> = {
  planned: { open: BY_DAY, postponed: COORDINATOR, cancelled: COORDINATOR },
  open: { closed: BY_DAY, postponed: COORDINATOR, cancelled: COORDINATOR },
  closed: { postponed: COORDINATOR, cancelled: COORDINATOR },
  postponed: { open: BY_DAY, postponed: COORDINATOR, cancelled: COORDINATOR },
  // Once more, for who was not reached the first time: released from a hold since, or shut to who cancelled.
  cancelled: { cancelled: COORDINATOR },
};

/** What was decided last; the state follows from it and from the day. */
export const CALL_DECISIONS = ['planned', 'postponed', 'closed', 'cancelled'] as const;
export type CallDecision = (typeof CALL_DECISIONS)[number];

/** Why a call was postponed or cancelled, for everybody who waits for it. */
export const CALL_REASONS = ['capacity', 'funding', 'travel', 'health', 'safety', 'other'] as const;
export type CallReason = (typeof CALL_REASONS)[number];

interface Dated {
  readonly decision: CallDecision;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** The state of a call on a day. The API asks the same of the database: call.read.ts. */
export const callStateOn = ({ decision, opensOn, closesOn }: Dated, today: string): CallState => {
  if (decision === 'cancelled' || decision === 'closed') return decision;
  if (today > closesOn) return 'closed';
  if (today >= opensOn) return 'open';
  return decision;
};
