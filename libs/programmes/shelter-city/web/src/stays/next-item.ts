import type { Day } from '@vrijhaven/domain';
import type { ItemView, StayView } from '@vrijhaven/shelter-city/client';
import { dueOf, isLate } from '@vrijhaven/shelter-city/model';

/** What is still to be seen to, the earliest first. */
export const openItems = ({ items, period }: Pick<StayView, 'items' | 'period'>): readonly ItemView[] =>
  items.filter(({ state }) => state === 'todo').toSorted((a, b) => dueOf(a, period).localeCompare(dueOf(b, period)));

export const lateItems = (stay: Pick<StayView, 'items' | 'period'>, today: Day): readonly ItemView[] =>
  stay.items.filter((item) => isLate(item, stay.period, today));

const OVER: readonly StayView['state'][] = ['closed', 'cancelled', 'moved', 'minimised'];

/** Stays that somebody still works on come first, by what falls due next; those that are over come last. */
export const byUrgency = (a: StayView, b: StayView): number => {
  const rank = (stay: StayView) => (OVER.includes(stay.state) ? 1 : 0);
  const next = (stay: StayView) => {
    const [item] = openItems(stay);
    return item ? dueOf(item, stay.period) : stay.period.until;
  };
  return rank(a) - rank(b) || next(a).localeCompare(next(b));
};
