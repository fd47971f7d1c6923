import { createHash, createHmac } from 'node:crypto';
import type { Tx } from '@vrijhaven/database';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Clock, Day } from '@vrijhaven/domain';
import type { SecretFile } from '@vrijhaven/server';
import ical from 'ical-generator';

/** A day or days of an edition that stand in a calendar; nothing in it is about anybody. */
export interface CourseDate {
  readonly source: string;
  readonly title: string;
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
}

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Days as a calendar reads them. Ids follow from the secret of the feed, as those of busy days do. */
export const courseCalendar = (secret: Uint8Array, name: string, dates: readonly CourseDate[], today: Day): string => {
  const calendar = ical({ name, prodId: { company: 'Vrijhaven', product: 'Courses' }, ttl: 3_600 });
  for (const { source, title, from, until } of dates)
    calendar.createEvent({
      id: createHmac('sha256', secret).update(source).digest('base64url').slice(0, 22),
      start: midnight(from),
      end: midnight(until),
      allDay: true,
      timezone: 'UTC',
      stamp: midnight(today),
      summary: title,
    });
  return `${calendar.toString()}\r\n`;
};

interface Days {
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly modules: readonly { readonly id: string; readonly title: string; readonly day: Day }[];
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly day: Day }[];
}

/** The course as a whole, its modules, and the days by which pre-work is done. */
export const datesOf = ({ title, startsOn, endsOn, modules, tasks }: Days): readonly CourseDate[] => [
  { source: 'course', title, from: startsOn, until: addDays(endsOn, 1) },
  ...[...modules, ...tasks].map((each) => ({
    source: each.id,
    title: each.title,
    from: each.day,
    until: addDays(each.day, 1),
  })),
];

const read = async (tx: Tx, secret: Uint8Array, clock: Clock): Promise<string | undefined> => {
  const hash = createHash('sha256').update(secret).digest();
  const [row] = await tx.query<{ days: Days | null }[]>(`select course_days($1) as days`, [hash]);
  return row?.days ? courseCalendar(secret, row.days.title, datesOf(row.days), dayOf(clock.now())) : undefined;
};

/** The days of one edition for the calendars of those who hold it. */
export const courseCalendarFile: SecretFile = {
  path: '/course-calendar',
  suffix: '.ics',
  type: 'text/calendar; charset=utf-8',
  why: 'a calendar program shows nothing but the address that a course manager gave it',
  maxAge: 3_600,
  read,
};
