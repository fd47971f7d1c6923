import { addDays, daysBetween } from '@vrijhaven/domain';
import type { Day, Period } from '@vrijhaven/domain';
import type { ItemCode, ItemState } from './items';
import { itemOf } from './items';

/** The first day of the second half of a stay: when preparing the return should have begun. */
export const middleOf = ({ from, until }: Period): Day => addDays(from, Math.floor(daysBetween(from, until) / 2));

/** The day by which an item is usually seen to; staff may name another. */
export const usualDue = (code: ItemCode, period: Period): Day => {
  const { due } = itemOf(code);
  const days = { start: period.from, middle: middleOf(period), end: period.until };
  return addDays(days[due.from], due.days);
};

interface Known {
  readonly code: ItemCode;
  readonly state: ItemState;
  readonly due: Day | null;
}

export const dueOf = ({ code, due }: Known, period: Period): Day => due ?? usualDue(code, period);

/** Not yet seen to, and its day is over. */
export const isLate = (known: Known, period: Period, today: Day): boolean =>
  known.state === 'todo' && dueOf(known, period) < today;
