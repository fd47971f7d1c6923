import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** Days between two contacts; what the two and the office agreed on. */
export const MIN_RHYTHM_DAYS = 3;
export const MAX_RHYTHM_DAYS = 92;
/** What the page offers first. */
export const USUAL_RHYTHMS = [7, 14, 30] as const;

export const isRhythm = (days: number): boolean =>
  Number.isInteger(days) && days >= MIN_RHYTHM_DAYS && days <= MAX_RHYTHM_DAYS;

const LEAST_GRACE = 1;
const MOST_GRACE = 7;
const PART_OF_RHYTHM = 4;

/** Days that a contact may come late before somebody is alarmed: a quarter of the rhythm, a day at least, a week at most. */
export const graceOf = (rhythm: number): number =>
  Math.min(MOST_GRACE, Math.max(LEAST_GRACE, Math.floor(rhythm / PART_OF_RHYTHM)));

/** The first day on which a check-in that was due counts as missed. */
export const missedFrom = (dueOn: Day, rhythm: number): Day => addDays(dueOn, graceOf(rhythm) + 1);

/** Whether a check-in that nobody answered is missed today. */
export const isMissed = (dueOn: Day, rhythm: number, today: Day): boolean => today >= missedFrom(dueOn, rhythm);

/** When the next contact is due after one that was made, or that was missed, on a day. */
export const nextDue = (day: Day, rhythm: number): Day => addDays(day, rhythm);

/** Days between two reviews of a pair. */
export const REVIEW_DAYS = 183;
/** Days that a proposal waits for answers before it lapses by itself. */
export const ANSWER_DAYS = 30;
