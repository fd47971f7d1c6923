import type { Spread } from '@vrijhaven/training/model';
import { SEATED } from '@vrijhaven/training/model';
import type { EnrolmentView, SeatView } from '../views';

/** What does not fit between seats, their holders and their countries. Any of it means that somebody lied or erred. */
export type TagFault =
  | { readonly kind: 'wrongTag' | 'noHolder' | 'twice' | 'outOfBounds'; readonly seat: number }
  | { readonly kind: 'noSeat' | 'unknownCountry'; readonly enrolment: string };

/** What a desk holds against the server's seats. */
export interface TagGround {
  readonly spread: Spread;
  readonly seats: readonly SeatView[];
  readonly enrolments: readonly Pick<EnrolmentView, 'id' | 'application' | 'state'>[];
  /** By application, from the participants' own entries. */
  readonly countries: ReadonlyMap<string, string>;
  /** The tag of a country in this edition, as the desk makes it. */
  readonly tagOf: (country: string) => string;
}

const repeated = (seats: readonly SeatView[], { number, enrolment, tag, tagSlot }: SeatView): boolean =>
  seats.some(
    (other) =>
      other.enrolment !== enrolment && (other.number === number || (other.tag === tag && other.tagSlot === tagSlot)),
  ) || seats.filter((other) => other.enrolment === enrolment).length > 1;

const seatFaults = ({ spread, seats, enrolments, countries, tagOf }: TagGround): TagFault[] =>
  seats.flatMap((seat): TagFault[] => {
    const holder = enrolments.find(({ id }) => id === seat.enrolment);
    const country = holder && countries.get(holder.application);
    const isIn =
      seat.number >= 1 && seat.number <= spread.seats && seat.tagSlot >= 1 && seat.tagSlot <= spread.perCountry;
    return [
      ...(holder && SEATED.includes(holder.state) ? [] : [{ kind: 'noHolder', seat: seat.number } as const]),
      ...(country !== undefined && tagOf(country) !== seat.tag
        ? [{ kind: 'wrongTag', seat: seat.number } as const]
        : []),
      ...(repeated(seats, seat) ? [{ kind: 'twice', seat: seat.number } as const] : []),
      ...(isIn ? [] : [{ kind: 'outOfBounds', seat: seat.number } as const]),
    ];
  });

/**
 * Makes every tag of an edition again and holds it against what the server says; nothing where all fits.
 * (protocol.md step 36)
 */
export const tagFaults = (ground: TagGround): readonly TagFault[] => {
  const seated = ground.enrolments.filter(({ state }) => SEATED.includes(state));
  const missing = seated.flatMap(({ id, application }): TagFault[] => [
    ...(ground.seats.some(({ enrolment }) => enrolment === id) ? [] : [{ kind: 'noSeat', enrolment: id } as const]),
    ...(ground.countries.has(application) ? [] : [{ kind: 'unknownCountry', enrolment: id } as const]),
  ]);
  return [...seatFaults(ground), ...missing];
};
