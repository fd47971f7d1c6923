import { lastDayOf, type Day, type Language, type Period } from '@vrijhaven/domain';
import { localeOf } from './message';

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${name}`;
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, known);
  return known;
};

const LONG = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;

/** `3 Apr 2027`. */
export const formatDay = (day: Day, language: Language): string =>
  formatter(language, 'long', LONG).format(dateOf(day));

/** `3 Apr`. */
export const formatShortDay = (day: Day, language: Language): string =>
  formatter(language, 'short', SHORT).format(dateOf(day));

/** `April 2027`. */
export const formatMonth = (day: Day, language: Language): string =>
  formatter(language, 'month', { month: 'long', year: 'numeric' }).format(dateOf(day));

/** A half-open period as people say it, with its last day: `1 Apr – 30 Jun 2027`. */
export const formatPeriod = (period: Period, language: Language): string =>
  formatter(language, 'long', LONG).formatRange(dateOf(period.from), dateOf(lastDayOf(period)));

/** `12 Nov 2026, 14:00`; the platform keeps no finer time than the hour. */
export const formatHour = (hour: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...LONG, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(hour),
  );

const ages = new Map<Language, Intl.RelativeTimeFormat>();
const ageFormatter = (language: Language): Intl.RelativeTimeFormat => {
  const known = ages.get(language) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  ages.set(language, known);
  return known;
};

/** How long ago in the coarsest unit that says something: `today`, `3 days ago`, `2 months ago`. */
export const formatAge = (days: number, language: Language): string => {
  const relative = ageFormatter(language);
  if (days < 14) return relative.format(-days, 'day');
  return days < 60 ? relative.format(-Math.round(days / 7), 'week') : relative.format(-Math.round(days / 30), 'month');
};
