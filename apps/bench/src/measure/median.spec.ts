import fc from 'fast-check';
import { median, quantile } from './median';

const VALUES = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the median', () => {
  it('is the middle value, or lies between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 2, 4, 6])).toBe(5);
    expect(median([])).toBeUndefined();
  });

  it('has as much below it as above it, in whatever order the rounds came', () => {
    fc.assert(
      fc.property(VALUES, (values) => {
        const middle = median(values)!;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});

describe('a quantile', () => {
  it('is a value that was measured', () => {
    expect(quantile([30, 10, 20, 40], 0.5)).toBe(20);
    expect(quantile([30, 10, 20, 40], 0.99)).toBe(40);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('is not exceeded by its share, and by no smaller value of them', () => {
    fc.assert(
      fc.property(VALUES, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const found = quantile(values, share)!;
        const within = (limit: number) => values.filter((value) => value <= limit).length / values.length;
        expect(within(found)).toBeGreaterThanOrEqual(share - 1e-9);
        const smaller = values.filter((value) => value < found);
        if (smaller.length > 0) expect(within(Math.max(...smaller))).toBeLessThan(share + 1e-9);
      }),
    );
  });
});
