import { Applications, Board, Editions, Pairings, ScheduleResidency } from '@vrijhaven/contracts';
import { LIVE_PAIRINGS } from '@vrijhaven/connect2protect/model';
import { bookingAt, dayAfter } from '../data/bookings';
import { BOOKER } from '../data/members';
import type { Size } from '../data/size';
import type { BenchOperation } from './operation';

const PAGE = 50;

const query = (path: string, asked: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(asked).toString()}`;

/** The five operations that are measured, over the data set of this size, as asked today. */
export const operationsOver = (size: Size, today: Date): readonly BenchOperation[] => {
  const span = { from: dayAfter(today, -30), until: dayAfter(today, 335) };
  const page = { states: null, first: PAGE, after: null };
  const pairs = { ...page, states: LIVE_PAIRINGS, ringing: false };
  const booking = (nr: number) => bookingAt(nr + 1, size, today);
  return [
    {
      name: 'board',
      title: `Board: ${String(size.cities)} cities, ${String(size.places)} places, stays and blocks of 12 months`,
      id: Board.id,
      part: 'coordinator',
      variables: () => span,
      rest: () => ({ method: 'GET', path: query('/board', span) }),
    },
    {
      name: 'page',
      title: `Page: ${String(PAGE)} of ${String(size.applications)} applications, ciphertext and wrapped key each`,
      id: Applications.id,
      part: 'coordinator',
      variables: () => page,
      rest: () => ({ method: 'GET', path: query('/applications', { first: String(PAGE) }) }),
    },
    {
      name: 'book',
      title: 'Book a stay: one transaction, with idempotency, history and journal',
      id: ScheduleResidency.id,
      part: 'coordinator',
      variables: booking,
      rest: (nr) => ({ method: 'POST', path: '/stays', body: JSON.stringify({ ...booking(nr), member: BOOKER }) }),
      most: size.bookable,
    },
    {
      name: 'pairs',
      title: `Pair board: ${String(PAGE)} of ${String(size.pairings)} pairs with contacts, alarms, actions and history`,
      id: Pairings.id,
      part: 'pairingCoordinator',
      variables: () => pairs,
      rest: () => ({ method: 'GET', path: query('/pairs', { first: String(PAGE) }) }),
    },
    {
      name: 'editions',
      title: `Courses: ${String(size.editions)} editions with modules and tasks`,
      id: Editions.id,
      part: 'courseManager',
      variables: () => ({}),
      rest: () => ({ method: 'GET', path: '/editions' }),
    },
  ];
};
