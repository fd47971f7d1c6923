import { addDays, type Day } from '@vrijhaven/domain';

/** A day after the stay on which the office asks how it goes. `refused`: the guest did not want this one any more. */
export const FOLLOW_UP_STATES = ['planned', 'done', 'missed', 'refused'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const MAX_FOLLOW_UPS = 12;

/** Further ahead than this, nobody knows where anybody is. */
export const FURTHEST_FOLLOW_UP_DAYS = 3 * 366;

/** A month, a quarter, half a year and a year after the stay. */
const AFTER_DAYS = [30, 91, 182, 365];

/** Days to begin with, for whoever chooses. */
export const suggestedFollowUps = (until: Day, today: Day): readonly Day[] =>
  AFTER_DAYS.map((days) => addDays(until, days)).filter((day) => day >= today);
