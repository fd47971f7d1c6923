import fc from 'fast-check';
import { readCriteria } from './criteria';
import { allot } from './seats';
import type { HeldSeat } from './seats';
import { mostSeated, spreadOf } from './spread';
import { inOrder, standings, whyNot } from './waiting-list';
import type { Room, Waiting } from './waiting-list';

const COURSE = { from: '2031-10-06', until: '2031-10-17' };
const ROOM: Room = { seats: 2, perCountry: 1, seated: [], languages: ['en', 'fr'], course: COURSE };
const one = (id: string, country: string, more: Partial<Waiting> = {}): Waiting => ({
  ...{ id, country, rank: 1, since: '2031-06-01', languages: ['en'], available: null, silent: false },
  ...more,
});
const country = fc.constantFrom('AA', 'AB', 'AC', 'AD');
const spread = fc.record({ seats: fc.integer({ min: 1, max: 8 }), perCountry: fc.integer({ min: 1, max: 3 }) });

describe('seats', () => {
  it('never hold more people than there are seats, nor more of one country than may be', () => {
    fc.assert(
      fc.property(spread, fc.array(country, { maxLength: 20 }), (limits, tags) => {
        const held: HeldSeat[] = [];
        for (const tag of tags) {
          const next = allot(held, limits, tag);
          if (next.kind === 'Seat') held.push({ number: next.number, tag, tagSlot: next.tagSlot });
        }
        expect(new Set(held.map(({ number }) => number)).size).toBe(held.length);
        expect(held.every(({ number }) => number >= 1 && number <= limits.seats)).toBe(true);
        expect(
          spreadOf(
            held.map(({ tag }) => tag),
            limits,
          ).over,
        ).toEqual([]);
        expect(held.length).toBe(mostSeated(tags, limits));
      }),
    );
  });
  it('take the place that somebody left, and say what is full', () => {
    const held = [
      { number: 1, tag: 'x', tagSlot: 1 },
      { number: 3, tag: 'y', tagSlot: 2 },
    ];
    expect(allot(held, { seats: 3, perCountry: 2 }, 'y')).toEqual({ kind: 'Seat', number: 2, tagSlot: 1 });
    expect(allot(held, { seats: 3, perCountry: 1 }, 'x')).toEqual({ kind: 'CountryFull' });
    expect(allot(held, { seats: 1, perCountry: 1 }, 'z')).toEqual({ kind: 'SeatsFull' });
  });
});

describe('the spread over countries', () => {
  it('counts people, countries, those that are full, and those over the rule', () => {
    expect(spreadOf(['AB', 'AA', 'AB'], { seats: 20, perCountry: 1 })).toEqual({
      people: 3,
      countries: 2,
      full: ['AA', 'AB'],
      over: ['AB'],
      seatsLeft: 17,
    });
    expect(spreadOf([], { seats: 20, perCountry: 1 }).full).toEqual([]);
  });
});

describe('the waiting list', () => {
  it('goes by rank, then by who came first', () => {
    const list = [one('c', 'AC', { rank: 2 }), one('b', 'AB', { since: '2031-06-02' }), one('a', 'AA')];
    expect(inOrder(list).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('says why not, and what the person could change first', () => {
    const full = { ...ROOM, seated: ['AA', 'AB'] };
    expect(whyNot(one('x', 'AC'), full)).toBe('noSeat');
    expect(whyNot(one('x', 'AA'), { ...ROOM, seated: ['AA'] })).toBe('countryFull');
    expect(whyNot(one('x', 'AC', { languages: ['es'] }), full)).toBe('language');
    expect(whyNot(one('x', 'AC', { available: { from: '2031-10-07', until: '2031-12-01' } }), full)).toBe('dates');
    expect(whyNot(one('x', 'AC', { silent: true }), ROOM)).toBe('notAnswered');
    expect(whyNot(one('x', 'AC', { available: COURSE }), ROOM)).toBeNull();
  });
  it('passes over who cannot come now and asks the next', () => {
    const list = [
      one('a', 'AA'),
      one('b', 'AA', { rank: 2 }),
      one('c', 'AC', { rank: 3 }),
      one('d', 'AD', { rank: 4 }),
    ];
    expect(standings(list, ROOM)).toEqual([
      { id: 'a', passedOver: null },
      { id: 'b', passedOver: 'countryFull' },
      { id: 'c', passedOver: null },
      { id: 'd', passedOver: 'noSeat' },
    ]);
  });
  it('keeps the rules of seats, and passes nobody over who would fit', () => {
    const people = fc.array(fc.tuple(country, fc.integer({ min: 1, max: 5 })), { maxLength: 14 });
    fc.assert(
      fc.property(spread, people, fc.array(country, { maxLength: 3 }), (limits, list, seated) => {
        const room = { ...ROOM, ...limits, seated };
        const waiting = list.map(([from, rank], index) => one(String(index), from, { rank }));
        const lines = standings(waiting, room);
        const asked = waiting.filter(({ id }) => lines.some((line) => line.id === id && line.passedOver === null));
        const after = [...seated, ...asked.map((each) => each.country)];
        const before = spreadOf(seated, limits);
        expect(spreadOf(after, limits).over.filter((each) => !before.over.includes(each))).toEqual([]);
        if (asked.length > 0) expect(after.length).toBeLessThanOrEqual(limits.seats);
        for (const each of waiting.filter(({ id }) => !asked.some((other) => other.id === id))) {
          expect(whyNot(each, { ...room, seated: after })).not.toBeNull();
        }
      }),
    );
  });
});

describe('criteria', () => {
  const course = { languages: ['en', 'fr'], startsOn: '2031-10-06', endsOn: '2031-10-17' };
  const answers = {
    languages: ['fr'],
    available: { from: '2031-10-01', until: '2031-10-17' },
    passport: 'willObtain',
    whyCourse: 'Fictional.',
    passOn: 'Fictional.',
  };
  it('are read off the answers where they say it', () => {
    expect(readCriteria(answers, course)).toEqual({ language: 'met', dates: 'met', travel: 'met', told: 'met' });
    expect(readCriteria({ ...answers, languages: ['es'], passport: 'cannot' }, course)).toMatchObject({
      language: 'notMet',
      travel: 'notMet',
    });
    expect(readCriteria({ ...answers, available: { from: '2031-10-07', until: '2031-10-20' } }, course).dates).toBe(
      'notMet',
    );
  });
  it('are never held against somebody for what they left out', () => {
    expect(new Set(Object.values(readCriteria({}, course)))).toEqual(new Set(['unclear']));
  });
});
