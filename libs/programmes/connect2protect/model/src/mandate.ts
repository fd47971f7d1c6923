import { addDays, daysBetween } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** Months ahead at which the end of a mandate is said, the earliest first. */
export const MANDATE_WARNINGS = [6, 3, 1] as const;
export type MandateWarning = (typeof MANDATE_WARNINGS)[number];

const MONTHS_A_YEAR = 12;

/** The same day so many months before, or the last of that month. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * MONTHS_A_YEAR + (month - 1) - months;
  const [inYear, inMonth] = [Math.floor(count / MONTHS_A_YEAR), (count % MONTHS_A_YEAR) + 1];
  const first = `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}-01`;
  const next = addDays(first, 31);
  const length = daysBetween(first, `${next.slice(0, 7)}-01`);
  return `${first.slice(0, 8)}${String(Math.min(date, length)).padStart(2, '0')}`;
};

/** How a mandate stands: over, ending within so many months, or nothing to say yet. */
export type MandateStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'ending'; readonly months: MandateWarning; readonly days: number }
  | { readonly kind: 'over' };

/** What is to be said of a mandate today; null has no end. */
export const mandateStanding = (endsOn: Day | null, today: Day): MandateStanding => {
  if (endsOn === null) return { kind: 'open' };
  if (today >= endsOn) return { kind: 'over' };
  const months = MANDATE_WARNINGS.filter((each) => today >= monthsBefore(endsOn, each)).at(-1);
  return months === undefined ? { kind: 'open' } : { kind: 'ending', months, days: daysBetween(today, endsOn) };
};
