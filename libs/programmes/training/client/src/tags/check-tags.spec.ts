import fc from 'fast-check';
import type { SeatView } from '../views';
import { tagFaults } from './check-tags';
import type { TagGround } from './check-tags';

const tagOf = (country: string) => `tag of ${country}`;
const seat = (number: number, country: string, more: Partial<SeatView> = {}): SeatView => ({
  ...{ number, tag: tagOf(country), tagSlot: 1, enrolment: `e${String(number)}` },
  ...more,
});
const GROUND: TagGround = {
  spread: { seats: 3, perCountry: 1 },
  seats: [seat(1, 'AA'), seat(2, 'AB')],
  enrolments: [
    { id: 'e1', application: 'a1', state: 'offered' },
    { id: 'e2', application: 'a2', state: 'accepted' },
    { id: 'e3', application: 'a3', state: 'waitListed' },
  ],
  countries: new Map([
    ['a1', 'AA'],
    ['a2', 'AB'],
    ['a3', 'AC'],
  ]),
  tagOf,
};

describe('the tags of an edition', () => {
  it('fit where the server is honest', () => {
    expect(tagFaults(GROUND)).toEqual([]);
  });
  it('are found out when one was moved to another seat', () => {
    const moved = GROUND.seats.map((each, at) => ({ ...each, tag: GROUND.seats[1 - at]?.tag ?? '' }));
    expect(tagFaults({ ...GROUND, seats: moved })).toEqual([
      { kind: 'wrongTag', seat: 1 },
      { kind: 'wrongTag', seat: 2 },
    ]);
  });
  it('are found out when one was given twice, or a seat', () => {
    const [first = seat(1, 'AA')] = GROUND.seats;
    const sameSlot = { ...GROUND, seats: [first, seat(2, 'AA')] };
    expect(tagFaults(sameSlot).map(({ kind }) => kind)).toEqual(['twice', 'wrongTag', 'twice']);
    const sameSeat = { ...GROUND, seats: [first, seat(1, 'AB', { enrolment: 'e2' })] };
    expect(tagFaults(sameSeat)).toEqual([
      { kind: 'twice', seat: 1 },
      { kind: 'twice', seat: 1 },
    ]);
  });
  it('are found out when a seat is withheld, or is somebody’s who has none', () => {
    expect(tagFaults({ ...GROUND, seats: GROUND.seats.slice(1) })).toEqual([{ kind: 'noSeat', enrolment: 'e1' }]);
    const added = { ...GROUND, seats: [...GROUND.seats, seat(3, 'AC')] };
    expect(tagFaults(added)).toEqual([{ kind: 'noHolder', seat: 3 }]);
  });
  it('are found out beyond the number of seats, and where nobody knows the country', () => {
    expect(tagFaults({ ...GROUND, spread: { seats: 1, perCountry: 1 } })).toEqual([{ kind: 'outOfBounds', seat: 2 }]);
    const unknown = new Map([['a2', 'AB']]);
    expect(tagFaults({ ...GROUND, countries: unknown })).toEqual([{ kind: 'unknownCountry', enrolment: 'e1' }]);
  });
  it('are found out whichever one is changed', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.string({ minLength: 1 }), (at, tag) => {
        fc.pre(tag !== GROUND.seats[at]?.tag);
        const seats = GROUND.seats.map((each, index) => (index === at ? { ...each, tag } : each));
        expect(tagFaults({ ...GROUND, seats })).not.toEqual([]);
      }),
    );
  });
});
