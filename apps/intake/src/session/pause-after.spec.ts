import fc from 'fast-check';
import { pauseAfter } from './pause-after';

describe('the pause after something could not be saved', () => {
  it('grows with every failure, begins with seconds and ends at about a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(pauseAfter)).toEqual([2000, 4000, 8000, 16000, 32000, 64000, 64000]);
  });
  it('is never too short, however often it failed', () => {
    fc.assert(
      fc.property(fc.nat(), (failures) => {
        expect(pauseAfter(failures)).toBeGreaterThanOrEqual(2000);
        expect(pauseAfter(failures + 1)).toBeGreaterThanOrEqual(pauseAfter(failures));
        expect(pauseAfter(failures)).toBeLessThanOrEqual(64_000);
      }),
    );
  });
});
