import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';

/** What the board shows: whole weeks from a Monday. */
export interface Span {
  readonly from: Day;
  readonly weeks: number;
}

/** Columns of the grid in days, 1-based and half-open, with what was cut off at either end. */
export interface Columns {
  readonly start: number;
  readonly end: number;
  readonly before: boolean;
  readonly after: boolean;
}

export const DAYS_A_WEEK = 7;

/** The Monday on or before a day. */
export const mondayOf = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % DAYS_A_WEEK));
};

/** How many columns a span has. */
export const daysOf = (span: Span): number => span.weeks * DAYS_A_WEEK;
/** The span as a half-open period, as the API takes it. */
export const periodOf = (span: Span): Period => ({ from: span.from, until: addDays(span.from, daysOf(span)) });

/** Where a period lies in a span; undefined when no day of it is in sight. */
export const columnsOf = (span: Span, period: Period): Columns | undefined => {
  const total = daysOf(span);
  const first = daysBetween(span.from, period.from);
  const last = daysBetween(span.from, period.until);
  if (last <= 0 || first >= total || last <= first) return undefined;
  return {
    start: Math.max(first, 0) + 1,
    end: Math.min(last, total) + 1,
    before: first < 0,
    after: last > total,
  };
};

const firstOfMonth = (day: Day, months = 0): Day => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

/** The same board a number of months on, from the week in which that month begins. */
export const shiftMonths = (span: Span, months: number): Span => {
  // A span that begins in the last days of a month belongs to the month that it mostly shows.
  const anchor = addDays(span.from, DAYS_A_WEEK - 1);
  return { ...span, from: mondayOf(firstOfMonth(anchor, months)) };
};

/** The span in which today stands a little after the beginning. */
export const spanAround = (today: Day, weeks: number): Span => ({ from: mondayOf(addDays(today, -21)), weeks });

export interface MonthMark extends Columns {
  readonly month: Day;
}

/** The months in sight, cut at both ends. */
export const monthsOf = (span: Span): readonly MonthMark[] => {
  const marks: MonthMark[] = [];
  const { until } = periodOf(span);
  for (let month = firstOfMonth(span.from); month < until; month = firstOfMonth(month, 1)) {
    const columns = columnsOf(span, { from: month, until: firstOfMonth(month, 1) });
    if (columns) marks.push({ month, ...columns });
  }
  return marks;
};

export interface WeekMark {
  readonly from: Day;
  readonly number: number;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export const weekNumber = (monday: Day): number => {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / DAYS_A_WEEK) + 1;
};

/** The weeks in sight with their ISO numbers. */
export const weeksOf = (span: Span): readonly WeekMark[] =>
  Array.from({ length: span.weeks }, (_, index) => {
    const from = addDays(span.from, index * DAYS_A_WEEK);
    return { from, number: weekNumber(from) };
  });

/** A period of the same length that begins some days later. */
export const shiftPeriod = (period: Period, days: number): Period => ({
  from: addDays(period.from, days),
  until: addDays(period.until, days),
});
