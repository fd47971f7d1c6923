import { overlaps, type Day, type Period } from '@vrijhaven/domain';
import { addDays, daysBetween } from './days';
import type { MatchingCandidate, MatchingPlace } from './problem';

/** Far enough for every plan: a gap without an end. */
const NEVER: Day = '9999-01-01';
const ALWAYS: Day = '0001-01-01';

/** The free days of a place between the periods in which it takes nobody. */
export const freeGaps = (occupied: readonly Period[]): readonly Period[] => {
  const gaps: Period[] = [];
  let from = ALWAYS;
  for (const taken of occupied.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from < taken.from) gaps.push({ from, until: taken.from });
    if (taken.until > from) from = taken.until;
  }
  return [...gaps, { from, until: NEVER }];
};

/** Gaps once somebody has some days of them. */
export const withoutDays = (gaps: readonly Period[], taken: Period): readonly Period[] =>
  gaps.flatMap((gap) => {
    if (!overlaps(gap, taken)) return [gap];
    return [
      ...(gap.from < taken.from ? [{ from: gap.from, until: taken.from }] : []),
      ...(taken.until < gap.until ? [{ from: taken.until, until: gap.until }] : []),
    ];
  });

/** The first stay that begins within a window and fits into the gaps with its turnover: as long as wished, where it can. */
export const firstFit = (
  candidate: Pick<MatchingCandidate, 'available' | 'days' | 'shortest'>,
  place: Pick<MatchingPlace, 'turnoverDays'>,
  gaps: readonly Period[],
  start: Period,
): Period | undefined => {
  const earliest = start.from > candidate.available.from ? start.from : candidate.available.from;
  for (const gap of gaps) {
    const from = earliest > gap.from ? earliest : gap.from;
    if (from >= start.until) return undefined;
    const free = gap.until === NEVER ? Infinity : daysBetween(from, gap.until) - place.turnoverDays;
    const days = Math.min(candidate.days, free, daysBetween(from, candidate.available.until));
    if (days >= candidate.shortest) return { from, until: addDays(from, days) };
  }
  return undefined;
};

/** The days that a stay keeps a place for. */
export const keptBy = (period: Period, place: Pick<MatchingPlace, 'turnoverDays'>): Period => ({
  from: period.from,
  until: addDays(period.until, place.turnoverDays),
});
