/** One seat that is held; the tag stands for a country that the server cannot tell. (protocol.md step 36) */
export interface HeldSeat {
  readonly number: number;
  readonly tag: string;
  readonly tagSlot: number;
}

/** How many seats there are, and how many of them one country may have. */
export interface Spread {
  readonly seats: number;
  readonly perCountry: number;
}

export type Allotment =
  | { readonly kind: 'Seat'; readonly number: number; readonly tagSlot: number }
  | { readonly kind: 'SeatsFull' }
  | { readonly kind: 'CountryFull' };

const lowestFree = (taken: readonly number[], most: number): number | undefined => {
  const held = new Set(taken);
  for (let number = 1; number <= most; number += 1) if (!held.has(number)) return number;
  return undefined;
};

/** The seat that the next person with this tag would get, or why there is none. */
export const allot = (held: readonly HeldSeat[], { seats, perCountry }: Spread, tag: string): Allotment => {
  const number = lowestFree(
    held.map((seat) => seat.number),
    seats,
  );
  if (number === undefined) return { kind: 'SeatsFull' };
  const tagSlot = lowestFree(
    held.filter((seat) => seat.tag === tag).map((seat) => seat.tagSlot),
    perCountry,
  );
  return tagSlot === undefined ? { kind: 'CountryFull' } : { kind: 'Seat', number, tagSlot };
};
