import { addDays, daysBetween } from '@vrijhaven/domain';
import fc from 'fast-check';
import { mandateStanding, monthsBefore } from './mandate';

const days = fc.nat(20_000).map((count) => addDays('2000-01-01', count));

describe('the end of a mandate', () => {
  it('is said six, three and one months ahead', () => {
    const end = '2031-08-31';
    expect(monthsBefore(end, 6)).toBe('2031-02-28');
    expect(mandateStanding(end, '2031-02-27')).toEqual({ kind: 'open' });
    expect(mandateStanding(end, '2031-02-28')).toEqual({ kind: 'ending', months: 6, days: 184 });
    expect(mandateStanding(end, '2031-05-31')).toMatchObject({ months: 3 });
    expect(mandateStanding(end, '2031-07-31')).toMatchObject({ months: 1, days: 31 });
    expect(mandateStanding(end, end)).toEqual({ kind: 'over' });
    expect(mandateStanding(null, end)).toEqual({ kind: 'open' });
  });

  it('keeps the day of the month where that month has it, over years', () => {
    expect(monthsBefore('2031-01-15', 1)).toBe('2030-12-15');
    expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29');
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, months) => {
        const before = monthsBefore(day, months);
        expect(before < day).toBe(true);
        const apart = daysBetween(before, day);
        expect(apart).toBeGreaterThanOrEqual(months * 28);
        expect(apart).toBeLessThanOrEqual(months * 31 + 3);
      }),
    );
  });

  it('only ever comes nearer', () => {
    const order = (day: string, end: string): number => {
      const standing = mandateStanding(end, day);
      return standing.kind === 'open' ? 99 : standing.kind === 'over' ? 0 : standing.months;
    };
    fc.assert(
      fc.property(days, fc.nat(400), (end, ahead) => {
        const day = addDays(end, -ahead);
        expect(order(addDays(day, 1), end)).toBeLessThanOrEqual(order(day, end));
      }),
    );
  });
});
