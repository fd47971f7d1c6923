import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** Days that somebody has to answer an offer; long enough for who goes online once a week. */
export const USUAL_OFFER_DAYS = 14;
export const MIN_OFFER_DAYS = 3;
export const MAX_OFFER_DAYS = 60;

/** The last day on which an offer can be answered. Nobody is asked to answer after the course has begun. */
export const lastDayOf = (offeredOn: Day, offerDays: number, startsOn: Day): Day => {
  const usual = addDays(offeredOn, offerDays);
  const eve = addDays(startsOn, -1);
  const last = usual < eve ? usual : eve;
  return last < offeredOn ? offeredOn : last;
};

/** An offer may be answered on its last day, whichever hour it is there: it is over on the day after. */
export const isOver = (lastDay: Day, today: Day): boolean => today > lastDay;
