import type { Period } from '@vrijhaven/domain';
import type { Spread } from './seats';

/** Why somebody on the waiting list is not asked now; each is also a reason that can be logged. */
export const PASSED_OVER = ['noSeat', 'countryFull', 'language', 'dates', 'notAnswered'] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** Somebody who waits, as the office's own client knows them. */
export interface Waiting {
  readonly id: string;
  /** The lower, the earlier; the same rank is broken by who came first, then by id. */
  readonly rank: number;
  readonly since: string;
  readonly country: string;
  readonly languages: readonly string[];
  /** Days in which they can come; unknown where they did not say. */
  readonly available: Period | null;
  /** They let an offer of this edition run out and were not heard of since. */
  readonly silent: boolean;
}

/** What the edition has to give. */
export interface Room extends Spread {
  /** Countries of those who hold a seat, one for each seat. */
  readonly seated: readonly string[];
  readonly languages: readonly string[];
  readonly course: Period;
}

/** One line of the list: whom to ask, or why not. */
export interface Standing {
  readonly id: string;
  readonly passedOver: PassedOver | null;
}

/** The order in which people are asked. */
export const inOrder = (list: readonly Waiting[]): readonly Waiting[] =>
  [...list].sort((a, b) => a.rank - b.rank || a.since.localeCompare(b.since) || a.id.localeCompare(b.id));

/** Why this one person cannot be asked while the room is as it is. What they can change comes first. */
export const whyNot = (one: Waiting, room: Room): PassedOver | null => {
  if (!one.languages.some((language) => room.languages.includes(language))) return 'language';
  const { available, country } = one;
  if (available && (available.from > room.course.from || available.until < room.course.until)) return 'dates';
  if (one.silent) return 'notAnswered';
  if (room.seated.length >= room.seats) return 'noSeat';
  return room.seated.filter((each) => each === country).length >= room.perCountry ? 'countryFull' : null;
};

/**
 * Goes down the list and seats whoever can be seated: the first who fits is asked first, and nobody waits behind
 * somebody who cannot come. What each line says is true after those above it were asked.
 */
export const standings = (list: readonly Waiting[], room: Room): readonly Standing[] => {
  const seated = [...room.seated];
  return inOrder(list).map((one) => {
    const passedOver = whyNot(one, { ...room, seated });
    if (passedOver === null) seated.push(one.country);
    return { id: one.id, passedOver };
  });
};
