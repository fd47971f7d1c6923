import fc from 'fast-check';
import { addDays, dayOf, daysBetween, hourOf, isDay, overlaps } from './clock';

describe('days', () => {
  it('knows a day from something that looks like one', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-01-01T00:00'].some(isDay)).toBe(false);
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
  it('forgets minutes', () => {
    expect(hourOf(new Date('2026-04-01T10:59:59Z')).toISOString()).toBe('2026-04-01T10:00:00.000Z');
  });
});
