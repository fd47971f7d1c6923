import { createHash, createHmac } from 'node:crypto';
import type { Tx } from '@vrijhaven/database';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Clock, Day } from '@vrijhaven/domain';
import type { SecretFile } from '@vrijhaven/server';
import ical from 'ical-generator';

interface Busy {
  readonly source: string;
  readonly from: Day;
  readonly until: Day;
}

const BEHIND = 31;
const AHEAD = 2 * 366;

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * Busy days as a calendar reads them. Ids follow from the secret of the feed, so that a calendar knows an event again,
 * and two feeds, or a feed and anything else that names stays, cannot be laid side by side.
 */
export const busyCalendar = (secret: Uint8Array, busy: readonly Busy[], today: Day): string => {
  const calendar = ical({ name: 'Busy', prodId: { company: 'Vrijhaven', product: 'Busy days' }, ttl: 3_600 });
  for (const { source, from, until } of busy)
    calendar.createEvent({
      id: createHmac('sha256', secret).update(source).digest('base64url').slice(0, 22),
      start: midnight(from),
      end: midnight(until),
      allDay: true,
      timezone: 'UTC',
      stamp: midnight(today),
      summary: 'Busy',
    });
  return `${calendar.toString()}\r\n`;
};

const read = async (tx: Tx, secret: Uint8Array, clock: Clock): Promise<string | undefined> => {
  const today = dayOf(clock.now());
  const hash = createHash('sha256').update(secret).digest();
  const [row] = await tx.query<{ busy: Busy[] | null }[]>(`select feed_busy($1, $2) as busy`, [
    hash,
    `[${addDays(today, -BEHIND)},${addDays(today, AHEAD)})`,
  ]);
  return row?.busy ? busyCalendar(secret, row.busy, today) : undefined;
};

/** The one thing that a host's own calendar may know: on which days a place is taken. */
export const calendarFile: SecretFile = {
  path: '/calendar',
  suffix: '.ics',
  type: 'text/calendar; charset=utf-8',
  why: 'a calendar program shows nothing but the address that a city gave it',
  maxAge: 3_600,
  read,
};
