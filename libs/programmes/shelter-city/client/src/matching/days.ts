import { addDays as countOn, daysBetween as count, type Day } from '@vrijhaven/domain';

const FIRST: Day = '1970-01-01';
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

// [Note: days by number] one calculation asks for the same few hundred days some ten million times.
const numberOf = (day: Day): number => {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = count(FIRST, day);
  numbers.set(day, number);
  return number;
};

export const daysBetween = (from: Day, until: Day): number => numberOf(until) - numberOf(from);

export const addDays = (day: Day, more: number): Day => {
  const number = numberOf(day) + more;
  const known = days.get(number);
  if (known !== undefined) return known;
  const found = countOn(day, more);
  days.set(number, found);
  return found;
};
