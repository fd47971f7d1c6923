import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';

/** Days laid out along a line: whole weeks from a Monday, each so many pixels long. */
export interface Timeline {
  readonly from: Day;
  readonly days: number;
  readonly perDay: number;
}

/** Where something lies on the line, in pixels from its beginning, whichever way the page reads. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

export const DAYS_A_WEEK = 7;

/** Five years either way: longer than anybody scrolls, and short enough for every browser's longest box. */
const REACH_WEEKS = 261;

/** The Monday on or before a day. */
export const mondayOf = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % DAYS_A_WEEK));
};

/** The line around a day. */
export const timelineAround = (day: Day, perDay: number): Timeline => ({
  from: addDays(mondayOf(day), -REACH_WEEKS * DAYS_A_WEEK),
  days: 2 * REACH_WEEKS * DAYS_A_WEEK,
  perDay,
});

export const periodOf = ({ from, days }: Timeline): Period => ({ from, until: addDays(from, days) });
export const lengthOf = ({ days, perDay }: Timeline): number => days * perDay;
export const includes = (timeline: Timeline, day: Day): boolean =>
  day >= timeline.from && day < periodOf(timeline).until;

/** Pixels from the beginning of the line to the beginning of a day. */
export const offsetOf = ({ from, perDay }: Timeline, day: Day): number => daysBetween(from, day) * perDay;

/** The day under a pixel. */
export const dayAt = ({ from, perDay }: Timeline, offset: number): Day => addDays(from, Math.floor(offset / perDay));

/** The day whose beginning is nearest to a pixel: where something dragged snaps to. */
export const nearestDay = ({ from, perDay }: Timeline, offset: number): Day =>
  addDays(from, Math.round(offset / perDay));

export const stretchOf = (timeline: Timeline, period: Period): Stretch => ({
  start: offsetOf(timeline, period.from),
  length: daysBetween(period.from, period.until) * timeline.perDay,
});

/** A period of the same length that begins some days later. */
export const shiftPeriod = (period: Period, days: number): Period => ({
  from: addDays(period.from, days),
  until: addDays(period.until, days),
});

/** How far a point of the window is from where the box begins, as the page reads. */
export const alongBox = (
  point: number,
  box: { readonly left: number; readonly right: number },
  direction: 'ltr' | 'rtl',
): number => (direction === 'rtl' ? box.right - point : point - box.left);
