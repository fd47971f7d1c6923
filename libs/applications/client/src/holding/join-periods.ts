import type { HoldingPeriod } from './holdings-view';

const later = (left: string | null, right: string | null): string | null => {
  if (left === null || right === null) return null;
  return left > right ? left : right;
};

/**
 * Periods that overlap or follow one another without a day between, such as those of one layer after another, are
 * one period; it keeps the oldest link.
 */
export const joinPeriods = (periods: readonly HoldingPeriod[]): readonly HoldingPeriod[] => {
  const sorted = [...periods].sort((left, right) => (left.since < right.since ? -1 : left.since > right.since ? 1 : 0));
  const joined: HoldingPeriod[] = [];
  for (const period of sorted) {
    const last = joined.at(-1);
    if (last && (last.until === null || period.since <= last.until))
      joined[joined.length - 1] = {
        since: last.since,
        link: Math.min(last.link, period.link),
        until: later(last.until, period.until),
      };
    else joined.push(period);
  }
  return joined;
};
