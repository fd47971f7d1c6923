import fc from 'fast-check';
import { addDays, daysBetween } from '@vrijhaven/domain';
import { columnsOf, mondayOf, monthsOf, periodOf, shiftMonths, spanAround, weekNumber, weeksOf } from './geometry';

const span = { from: '2026-11-02', weeks: 4 };
const anyDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the geometry of the board', () => {
  it('finds the Monday', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('places a stay in days', () => {
    expect(columnsOf(span, { from: '2026-11-03', until: '2026-11-10' })).toEqual({
      start: 2,
      end: 9,
      before: false,
      after: false,
    });
  });

  it('cuts what sticks out, and says so', () => {
    expect(columnsOf(span, { from: '2026-10-01', until: '2027-02-01' })).toEqual({
      start: 1,
      end: 29,
      before: true,
      after: true,
    });
  });

  it('shows nothing of what is out of sight', () => {
    expect(columnsOf(span, { from: '2026-10-01', until: '2026-11-02' })).toBeUndefined();
    expect(columnsOf(span, { from: '2026-11-30', until: '2026-12-02' })).toBeUndefined();
  });

  it('never leaves the grid', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }), (from, days, weeks) => {
        const columns = columnsOf({ from: '2026-11-02', weeks }, { from, until: addDays(from, days) });
        if (!columns) return;
        expect(columns.start).toBeGreaterThanOrEqual(1);
        expect(columns.end).toBeGreaterThan(columns.start);
        expect(columns.end).toBeLessThanOrEqual(weeks * 7 + 1);
      }),
    );
  });

  it('fills the header with months that touch each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, weeks) => {
        const months = monthsOf({ from: mondayOf(day), weeks });
        expect(months[0]?.start).toBe(1);
        expect(months.at(-1)?.end).toBe(weeks * 7 + 1);
        months.slice(1).forEach((month, index) => expect(month.start).toBe(months[index]?.end));
      }),
    );
  });

  it('counts weeks as the calendar does', () => {
    expect([weekNumber('2026-12-28'), weekNumber('2027-01-04'), weekNumber('2024-12-30')]).toEqual([53, 1, 1]);
    expect(weeksOf(span).map(({ number }) => number)).toEqual([45, 46, 47, 48]);
  });

  it('goes a month on and back to the same month', () => {
    const start = spanAround('2026-11-21', 26);
    const on = shiftMonths(start, 1);
    expect(daysBetween(start.from, on.from)).toBeGreaterThan(20);
    expect(shiftMonths(shiftMonths(on, 1), -1)).toEqual(on);
    expect(periodOf(on).until).toBe(addDays(on.from, 182));
  });
});
