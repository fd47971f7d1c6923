import { addDays, daysBetween, type Day, type Period } from '@vrijhaven/domain';
import { DAYS_A_WEEK, mondayOf } from './geometry';

/** A piece of the heading. */
export interface Mark {
  readonly from: Day;
  readonly until: Day;
}

export interface WeekMark extends Mark {
  readonly number: number;
}

/** The first of the month of a day, or of one some months on. */
export const firstOfMonth = (day: Day, months = 0): Day => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

/** The months that a period touches, whole. */
export const monthsOf = ({ from, until }: Period): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let month = firstOfMonth(from); month < until; month = firstOfMonth(month, 1))
    marks.push({ from: month, until: firstOfMonth(month, 1) });
  return marks;
};

/** ISO 8601: the week belongs to the year of its Thursday. */
export const weekNumber = (monday: Day): number => {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / DAYS_A_WEEK) + 1;
};

/** The weeks that a period touches, whole, with their ISO numbers. */
export const weeksOf = ({ from, until }: Period): readonly WeekMark[] => {
  const marks: WeekMark[] = [];
  for (let monday = mondayOf(from); monday < until; monday = addDays(monday, DAYS_A_WEEK))
    marks.push({ from: monday, until: addDays(monday, DAYS_A_WEEK), number: weekNumber(monday) });
  return marks;
};

/** Every day of a period. */
export const daysOf = ({ from, until }: Period): readonly Day[] =>
  Array.from({ length: Math.max(daysBetween(from, until), 0) }, (_, index) => addDays(from, index));
