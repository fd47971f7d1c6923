import fc from 'fast-check';
import { addDays, daysBetween, overlaps, type Period } from '@vrijhaven/domain';
import { CHUNK_DAYS, chunked, missingIn, withLoaded } from './loaded';

const period = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, days]): Period => ({ from: addDays('2026-01-01', from), until: addDays('2026-01-01', from + days) }));
const contains = (spans: readonly Period[], day: string) => spans.some(({ from, until }) => from <= day && day < until);
const days = ({ from, until }: Period) =>
  Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index));

describe('the spans that are loaded', () => {
  it('are disjoint, in order, and hold exactly what was added', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), period, (added, probe) => {
        const loaded = added.reduce<readonly Period[]>(withLoaded, []);
        loaded.slice(1).forEach((each, index) => expect(each.from > loaded[index]!.until).toBe(true));
        for (const day of days(probe)) expect(contains(loaded, day)).toBe(contains(added, day));
      }),
    );
  });

  it('leave as missing exactly the rest of what is wanted', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), period, (added, wanted) => {
        const loaded = added.reduce<readonly Period[]>(withLoaded, []);
        const gaps = missingIn(loaded, wanted);
        for (const day of days(wanted)) expect(contains(gaps, day)).toBe(!contains(loaded, day));
        for (const gap of gaps) expect(loaded.some((each) => overlaps(each, gap))).toBe(false);
        expect(missingIn(gaps.reduce(withLoaded, loaded), wanted)).toEqual([]);
      }),
    );
  });

  it('are asked for in whole chunks that begin on the same days', () => {
    fc.assert(
      fc.property(period, (wanted) => {
        const asked = chunked(wanted);
        expect(asked.from <= wanted.from && asked.until >= wanted.until).toBe(true);
        expect(daysBetween(asked.from, asked.until) % CHUNK_DAYS).toBe(0);
        expect(chunked(asked)).toEqual(asked);
      }),
    );
  });
});
