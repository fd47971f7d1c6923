import fc from 'fast-check';
import { addDays, daysBetween } from '@vrijhaven/domain';
import { daysTravelled, landing, movedBy, PARTS, type Grip } from './grip';
import { nextPart, stepOf, stepped, type KeyStep } from './keys';

const grip = fc
  .record({
    days: fc.integer({ min: 1, max: 100 }),
    part: fc.constantFrom(...PARTS),
    place: fc.constantFrom('p', 'q', 'r'),
  })
  .map(({ days, part, place }): Grip => ({
    ...{ key: 'k', application: 'a', city: 'utrecht', part, place },
    period: { from: '2027-03-01', until: addDays('2027-03-01', days) },
  }));
const PLACES = ['p', 'q', 'r'];
const keys = fc.record({
  key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'),
  shiftKey: fc.boolean(),
});
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const spotOf = (held: Grip) => ({ place: held.place ?? 'p', period: held.period });
const walk = (held: Grip, steps: readonly (KeyStep | undefined)[]) =>
  steps.reduce((spot, step) => (step ? stepped(held, spot, step, PLACES) : spot), spotOf(held));

describe('moving what is held', () => {
  it('keeps the length of a whole stay and at least one day of a stretched one', () => {
    fc.assert(
      fc.property(grip, fc.integer({ min: -400, max: 400 }), ({ period, part }, days) => {
        const moved = movedBy(period, part, days);
        if (part === 'whole') expect(daysBetween(moved.from, moved.until)).toBe(daysBetween(period.from, period.until));
        expect(moved.from < moved.until).toBe(true);
        if (part !== 'first') expect(moved.until >= period.until || days < 0).toBe(true);
        if (part === 'last') expect(moved.from).toBe(period.from);
      }),
    );
  });

  it('leaves an end in its own place', () => {
    fc.assert(
      fc.property(grip, fc.nat(40), (held, days) => {
        expect(landing(held, 'r', days).place).toBe(held.part === 'whole' ? 'r' : held.place);
      }),
    );
  });

  it('counts days the same whether the pointer went on or back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 60, noNaN: true }),
        fc.integer({ min: -999, max: 999 }),
        (perDay, days) => {
          expect(daysTravelled(500, 500 + days * perDay, perDay)).toBe(days);
        },
      ),
    );
  });
});

describe('the keyboard', () => {
  it('moves by days, weeks and four weeks, and from place to place inside the city', () => {
    const held: Grip = {
      key: 'k',
      application: 'a',
      city: 'c',
      place: 'q',
      part: 'whole',
      period: { from: '2027-03-01', until: '2027-04-01' },
    };
    const pressed = (key: string, shiftKey = false) => walk(held, [stepOf({ key, shiftKey }, 'ltr')]);
    expect(pressed('ArrowRight').period.from).toBe('2027-03-02');
    expect(pressed('ArrowLeft', true).period.from).toBe('2027-02-22');
    expect(pressed('PageDown').period.from).toBe('2027-03-29');
    expect([pressed('ArrowUp').place, pressed('ArrowDown').place]).toEqual(['p', 'r']);
    expect(walk(held, Array<KeyStep>(5).fill({ kind: 'place', by: 1 })).place).toBe('r');
  });

  it('is mirrored in right-to-left pages, and only along the line', () => {
    fc.assert(
      fc.property(grip, fc.array(keys, { maxLength: 20 }), (held, pressed) => {
        const forwards = pressed.map((key) => stepOf(key, 'ltr'));
        const mirrored = pressed.map((key) => stepOf({ ...key, key: MIRRORED[key.key] ?? key.key }, 'rtl'));
        expect(walk(held, mirrored)).toEqual(walk(held, forwards));
      }),
    );
  });

  it('comes back to where it was when every step of a whole stay is taken back', () => {
    fc.assert(
      fc.property(grip, fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 }), (any, days) => {
        const held = { ...any, part: 'whole' as const };
        const there = days.map((each): KeyStep => ({ kind: 'days', days: each }));
        const back = days.map((each): KeyStep => ({ kind: 'days', days: -each }));
        expect(walk(held, [...there, ...back])).toEqual(spotOf(held));
      }),
    );
  });

  it('goes round whole, first and last day; a candidate stays whole', () => {
    const held: Grip = {
      key: 'k',
      application: 'a',
      city: 'c',
      place: 'q',
      part: 'whole',
      period: { from: '2027-03-01', until: '2027-04-01' },
    };
    expect(nextPart(held)).toBe('first');
    expect(nextPart({ ...held, part: 'first' })).toBe('last');
    expect(nextPart({ ...held, part: 'last' })).toBe('whole');
    expect(nextPart({ ...held, place: undefined })).toBe('whole');
    expect(nextPart({ ...held, part: 'last', endOnly: true })).toBe('last');
    expect(stepOf({ key: 'x', shiftKey: false }, 'ltr')).toBeUndefined();
  });
});
