import fc from 'fast-check';
import { addDays } from '@vrijhaven/domain';
import { mondayOf } from './geometry';
import { daysOf, monthsOf, weekNumber, weeksOf } from './marks';
import { isZoom, perDayOf, zoomBy, ZOOMS } from './zoom';

const anyDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the heading', () => {
  it('is filled with months and weeks that touch each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, days) => {
        const period = { from, until: addDays(from, days) };
        for (const marks of [monthsOf(period), weeksOf(period)]) {
          expect(marks[0]!.from <= period.from).toBe(true);
          expect(marks.at(-1)!.until >= period.until).toBe(true);
          marks.slice(1).forEach((mark, index) => expect(mark.from).toBe(marks[index]!.until));
        }
        expect(daysOf(period)).toHaveLength(days);
      }),
    );
  });

  it('counts weeks as the calendar does', () => {
    expect([weekNumber('2026-12-28'), weekNumber('2027-01-04'), weekNumber('2024-12-30')]).toEqual([53, 1, 1]);
    const weeks = weeksOf({ from: '2026-11-04', until: '2026-11-30' });
    expect(weeks.map(({ number }) => number)).toEqual([45, 46, 47, 48]);
    expect(weeks.every(({ from }) => mondayOf(from) === from)).toBe(true);
  });
});

describe('the zoom', () => {
  it('shows more time with every step back, and stops at both ends', () => {
    const widths = ZOOMS.map((zoom) => perDayOf(zoom, 1000));
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
    expect(zoomBy('year', 1)).toBe('quarter');
    expect(zoomBy('year', -1)).toBe('twoYears');
    expect([zoomBy('weeks', 1), zoomBy('twoYears', -1)]).toEqual(['weeks', 'twoYears']);
  });
  it('shows its whole promise in any window that is wide enough', () => {
    expect(perDayOf('twoYears', 1050) * 105 * 7).toBeCloseTo(1050);
    expect(perDayOf('twoYears', 100)).toBe(0.4);
    expect(isZoom('year') && !isZoom('decade')).toBe(true);
  });
});
