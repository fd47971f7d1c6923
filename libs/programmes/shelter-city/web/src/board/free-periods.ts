import { addDays, daysBetween, overlaps, type Day, type Period } from '@vrijhaven/domain';
import type { PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';

/** The days that a stay keeps its place for, turnover included. */
export const occupiedBy = ({ period, freeFrom }: Pick<ResidencyView, 'period' | 'freeFrom'>): Period => ({
  from: period.from,
  until: freeFrom > period.until ? freeFrom : period.until,
});

/** What a period would keep occupied in a place. */
export const withTurnover = (period: Period, turnoverDays: number): Period => ({
  from: period.from,
  until: addDays(period.until, turnoverDays),
});

/** The stays that stand in the way of a period, the one that moves left out. The server decides; this only warns. */
export const conflictsOf = (place: PlaceView, period: Period, moving?: string): readonly ResidencyView[] =>
  place.residencies.filter(
    (stay) =>
      stay.id !== moving &&
      stay.state !== 'cancelled' &&
      overlaps(occupiedBy(stay), withTurnover(period, place.turnoverDays)),
  );

const FOR_EVER = '9999-12-31';

/** Whether anything stands in the way of a period: a stay, a block, or the end of the place. Only warns, as above. */
export const isTaken = (place: PlaceView, period: Period, moving?: string): boolean => {
  const wish = withTurnover(period, place.turnoverDays);
  return (
    conflictsOf(place, period, moving).length > 0 ||
    place.blocks.some((block) => overlaps(block.period, wish)) ||
    (place.retiredOn !== null && wish.until > place.retiredOn)
  );
};

/** The free days of a place between two bounds, each end leaving room for the turnover of what would be put there. */
export const freePeriods = (place: PlaceView, within: Period, moving?: string): readonly Period[] => {
  const stays = place.residencies.filter((stay) => stay.id !== moving && stay.state !== 'cancelled').map(occupiedBy);
  const blocks = place.blocks.filter(({ id }) => id !== moving).map(({ period }) => period);
  const over = place.retiredOn === null ? [] : [{ from: place.retiredOn, until: FOR_EVER }];
  const taken = [...stays, ...blocks, ...over].sort((a, b) => (a.from < b.from ? -1 : 1));
  const free: Period[] = [];
  let from: Day = within.from;
  for (const each of [...taken, { from: addDays(within.until, place.turnoverDays), until: within.until }]) {
    const until = addDays(each.from, -place.turnoverDays);
    if (from < until) free.push({ from, until: until < within.until ? until : within.until });
    if (each.until > from) from = each.until;
  }
  return free.filter((period) => period.from < period.until);
};

/** What is left of free days from a day on. */
export const sinceDay = (free: readonly Period[], day: Day): readonly Period[] =>
  free.flatMap(({ from, until }) => (until > day ? [{ from: from < day ? day : from, until }] : []));

/** At most three periods of the wished length, nearest to the wish first; shorter ones only when nothing else fits. */
export const nearestFits = (free: readonly Period[], wish: Period): readonly Period[] => {
  const length = daysBetween(wish.from, wish.until);
  const fits = free.flatMap((period) => {
    const latest = addDays(period.until, -length);
    if (latest < period.from) return [];
    const from = wish.from < period.from ? period.from : wish.from > latest ? latest : wish.from;
    return [{ from, until: addDays(from, length) }];
  });
  const distance = (period: Period) => Math.abs(daysBetween(wish.from, period.from));
  const chosen = fits.length > 0 ? fits : free.filter((period) => overlaps(period, wish));
  return chosen.toSorted((a, b) => distance(a) - distance(b)).slice(0, 3);
};
