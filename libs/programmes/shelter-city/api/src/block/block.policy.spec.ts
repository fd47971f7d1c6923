import fc from 'fast-check';
import { addDays, daysBetween, isDay, overlaps } from '@vrijhaven/domain';
import { refuseBlockPeriod, yearly } from './block.policy';

const period = fc
  .record({ start: fc.nat(8_000), days: fc.integer({ min: 1, max: 360 }) })
  .map(({ start, days }) => ({ from: addDays('2024-01-01', start), until: addDays('2024-01-01', start + days) }));

describe('a block', () => {
  it('lasts a day at least and a year at most', () => {
    expect(refuseBlockPeriod({ from: '2030-01-01', until: '2030-01-02' })).toBeUndefined();
    expect(refuseBlockPeriod({ from: '2030-01-01', until: '2031-01-02' })).toBeUndefined();
    expect(refuseBlockPeriod({ from: '2030-01-01', until: '2031-01-03' })).toMatchObject({ kind: 'InvalidInput' });
    expect(refuseBlockPeriod({ from: '2030-01-02', until: '2030-01-02' })).toMatchObject({ kind: 'InvalidInput' });
  });

  it('of several years keeps its days, a leap day too', () => {
    expect(yearly({ from: '2028-02-29', until: '2028-03-10' }, 3)).toEqual([
      { from: '2028-02-29', until: '2028-03-10' },
      { from: '2029-02-28', until: '2029-03-10' },
      { from: '2030-02-28', until: '2030-03-10' },
    ]);
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 10 }), (days, years) => {
        const all = yearly(days, years);
        expect(all).toHaveLength(years);
        expect(all[0]).toEqual(days);
        for (const [at, each] of all.entries()) {
          expect(isDay(each.from) && isDay(each.until)).toBe(true);
          expect(Math.abs(daysBetween(each.from, each.until) - daysBetween(days.from, days.until))).toBeLessThan(2);
          for (const other of all.slice(at + 1)) expect(overlaps(each, other)).toBe(false);
        }
      }),
    );
  });
});
