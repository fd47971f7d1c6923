/** A day after the stay on which the office asks how it goes. `refused`: the guest did not want this one any more. */
export const FOLLOW_UP_STATES = ['planned', 'done', 'missed', 'refused'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const MAX_FOLLOW_UPS = 12;
