import fc from 'fast-check';
import { LEAST_APPLICATIONS, sizeOf } from './size';

describe('the size of the data set', () => {
  it('is what the figures are stated for', () => {
    expect(sizeOf(20_000)).toMatchObject({ cities: 12, places: 200, stays: 5_000, bookable: 6_000, pairings: 3_000 });
    expect(sizeOf(1_000_000)).toMatchObject({ places: 200, stays: 5_000, pairings: 3_000 });
  });

  it('leaves applications of other states over', () => {
    fc.assert(
      fc.property(fc.integer({ min: LEAST_APPLICATIONS, max: 1_000_000 }), (applications) => {
        const { stays, bookable, pairings } = sizeOf(applications);
        expect(Math.min(stays, bookable, pairings)).toBeGreaterThan(0);
        expect(stays + bookable + pairings).toBeLessThan(applications);
      }),
    );
  });
});
