import { addDays, daysBetween, isDay, lastDayOf, periodThrough, type Day, type Period } from '@vrijhaven/domain';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import { MAX_EXTENDED_DAYS, MAX_STAY_DAYS, openForExtension, PRESENT, type Guard } from '@vrijhaven/shelter-city/model';
import { nearestFits } from '../../board/free-periods';
import { mayMove } from '../../board/stay-states';

type Dated = Pick<StayFile, 'freeFrom' | 'period' | 'state'>;

/** The stay with another last day; undefined while that is no day yet. */
export const endingOn = ({ period }: Dated, last: string): Period | undefined =>
  isDay(last) && last >= period.from ? periodThrough(period.from, last) : undefined;

/** The day that a departure begins with: today, and no later than the plan. */
export const lastDayHere = ({ period }: Pick<Dated, 'period'>, today: Day): Day => {
  const planned = lastDayOf(period);
  return today < planned ? today : planned;
};

/** From which day the place takes somebody again, when the stay ends so. */
export const freeAfter = ({ freeFrom, period }: Dated, next: Period): Day =>
  addDays(next.until, daysBetween(period.until, freeFrom));

/** The last day that a stay may ever have. */
export const latestEnd = ({ period }: Dated): Day => addDays(period.from, MAX_EXTENDED_DAYS - 1);

/** What has to be seen to before the stay may last so long; the server asks the same. */
export const openForDates = (stay: Dated & Pick<StayFile, 'items'>, { from, until }: Period): readonly Guard[] => {
  const isLonger = PRESENT.includes(stay.state) && until > stay.period.until;
  if (!isLonger && daysBetween(from, until) <= MAX_STAY_DAYS) return [];
  return openForExtension({ items: Object.fromEntries(stay.items.map(({ code, state }) => [code, state])) });
};

/**
 * What to offer instead of days that are taken: as long as the place is free from the day on which the guest comes,
 * and, while nobody lives there yet, the same length on other days.
 */
export const offersInstead = (stay: Dated, wish: Period, free: readonly Period[]): readonly Period[] => {
  const here = free.find(({ from, until }) => from <= stay.period.from && until > stay.period.until);
  const longest = here ? [{ from: stay.period.from, until: here.until < wish.until ? here.until : wish.until }] : [];
  const others = mayMove(stay.state) ? nearestFits(free, wish) : [];
  return [...longest, ...others.filter(({ from }) => from !== stay.period.from)].slice(0, 3);
};
