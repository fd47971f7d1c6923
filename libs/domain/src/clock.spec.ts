import fc from 'fast-check';
import { addDays, dayAfter, dayOf, daysBetween, hourOf, isDay, lastDayOf, overlaps, periodThrough } from './clock';

describe('days', () => {
  it('knows a day from something that looks like one', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(
      [
        '2026-02-29',
        '2026-02-30',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '26-01-01',
        '',
        '2026-01-01T00:00',
      ].some(isDay),
    ).toBe(false);
  });
  it('adds and counts the same way', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -900, max: 900 }),
        (date, days) => {
          const day = dayOf(date);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
        },
      ),
    );
  });
  it('treats the end as the first free day', () => {
    const stay = { from: '2026-04-01', until: '2026-07-01' };
    expect(overlaps(stay, { from: '2026-07-01', until: '2026-08-01' })).toBe(false);
    expect(overlaps(stay, { from: '2026-06-30', until: '2026-08-01' })).toBe(true);
  });
  const DATE = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map(dayOf);
  it('reads the last day that was typed, whichever it was, and counts both ends', () => {
    fc.assert(
      fc.property(DATE, fc.nat(900), (from, days) => {
        const last = addDays(from, days);
        const period = periodThrough(from, last);
        expect([period.from, lastDayOf(period)]).toEqual([from, last]);
        expect(daysBetween(period.from, period.until)).toBe(days + 1);
        expect(overlaps(period, periodThrough(last, last))).toBe(true);
        expect(overlaps(period, periodThrough(period.until, period.until))).toBe(false);
      }),
    );
    fc.assert(fc.property(DATE, (until) => expect(dayAfter(lastDayOf({ until }))).toBe(until)));
  });
  it('leaves alone what is no day yet', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !isDay(text)),
        (half) => {
          expect([dayAfter(half), lastDayOf({ until: half })]).toEqual([half, half]);
        },
      ),
    );
  });
  it('forgets minutes', () => {
    expect(hourOf(new Date('2026-04-01T10:59:59Z')).toISOString()).toBe('2026-04-01T10:00:00.000Z');
  });
});
