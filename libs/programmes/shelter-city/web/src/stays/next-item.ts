import type { Day } from '@vrijhaven/domain';
import type { ItemView, StayView } from '@vrijhaven/shelter-city/client';
import { dueOf, isLate } from '@vrijhaven/shelter-city/model';

const OVER: readonly StayView['state'][] = ['closed', 'cancelled', 'moved', 'minimised'];

type Sheet = Pick<StayView, 'items' | 'period' | 'state'>;

/** What is still to be seen to, the earliest first; nothing once the stay is over. */
export const openItems = ({ items, period, state: now }: Sheet): readonly ItemView[] =>
  OVER.includes(now)
    ? []
    : items
        .filter(({ state }) => state === 'todo')
        .toSorted((a, b) => dueOf(a, period).localeCompare(dueOf(b, period)));

export const lateItems = (stay: Sheet, today: Day): readonly ItemView[] =>
  openItems(stay).filter((item) => isLate(item, stay.period, today));

/** Stays that somebody still works on come first, by what falls due next; those that are over come last. */
export const byUrgency = (a: StayView, b: StayView): number => {
  const rank = (stay: StayView) => (OVER.includes(stay.state) ? 1 : 0);
  const next = (stay: StayView) => {
    const [item] = openItems(stay);
    return item ? dueOf(item, stay.period) : stay.period.until;
  };
  return rank(a) - rank(b) || next(a).localeCompare(next(b));
};
