import { bookingAt } from './bookings';
import { sizeOf } from './size';

const TODAY = new Date('2026-11-22T00:00:00Z');
const size = sizeOf(20_000);
const all = Array.from({ length: size.bookable }, (_, at) => bookingAt(at + 1, size, TODAY));

describe('the bookings that are asked for', () => {
  it('each have a proposal and a key of their own', () => {
    expect(new Set(all.map(({ proposal }) => proposal)).size).toBe(size.bookable);
    expect(new Set(all.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(size.bookable);
  });

  it('never want a place twice at the same time, turnover of a week included', () => {
    const byPlace = new Map<string, number[]>();
    for (const { place, period } of all) byPlace.set(place, [...(byPlace.get(place) ?? []), Date.parse(period.from)]);
    const gaps = [...byPlace.values()].flatMap((days) => days.slice(1).map((day, at) => day - days[at]!));
    expect(byPlace.size).toBe(size.places);
    expect(Math.min(...gaps) / 86_400_000).toBeGreaterThanOrEqual(28 + 7);
  });

  it('stay below the longest stay that there is', () => {
    const [{ period }] = all as [(typeof all)[number]];
    expect(period).toEqual({ from: '2029-08-18', until: '2029-09-15' });
  });
});
