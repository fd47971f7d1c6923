/** A calendar day, `YYYY-MM-DD`, in UTC. Nothing about an applicant is stored more finely than a day. */
export type Day = string & { readonly __day?: never };

/** Injected wherever time matters, so that tests can travel. */
export interface Clock {
  now(): Date;
}
export const systemClock: Clock = { now: () => new Date() };

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

export const isDay = (text: string): boolean => {
  const time = Date.parse(text);
  return DAY_PATTERN.test(text) && !Number.isNaN(time) && dayOf(new Date(time)) === text;
};

export const dayOf = (time: Date): Day => time.toISOString().slice(0, 10);

/** Staff moves are stored by the hour: fine enough to answer for them, too coarse to correlate with traffic. */
export const hourOf = (time: Date): Date => new Date(Math.floor(time.getTime() / 3_600_000) * 3_600_000);

export const addDays = (day: Day, days: number): Day =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY));

export const daysBetween = (from: Day, until: Day): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);

/** A half-open span of days: `from` is the first day in it, `until` the first day after it. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/**
 * [Note: people say the last day] whoever types or reads a span of days means that both days belong to it; these two are
 * the only way from there to a {@link Period} and back. A half-typed day stays as it is.
 */
export const dayAfter = (last: Day): Day => (isDay(last) ? addDays(last, 1) : last);
export const lastDayOf = ({ until }: Pick<Period, 'until'>): Day => (isDay(until) ? addDays(until, -1) : until);
export const periodThrough = (from: Day, last: Day): Period => ({ from, until: dayAfter(last) });

export const overlaps = (a: Period, b: Period): boolean => a.from < b.until && b.from < a.until;
