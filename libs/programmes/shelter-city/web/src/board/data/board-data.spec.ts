import fc from 'fast-check';
import { addDays, overlaps, type Period } from '@vrijhaven/domain';
import type { CityView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { changedBetween, NOTHING, received, staysById, withStay } from './board-data';

const stay = (id: string, place: string, from: string, days: number, version = 1): ResidencyView => ({
  id,
  place,
  city: 'utrecht',
  application: `of ${id}`,
  period: { from, until: addDays(from, days) },
  freeFrom: addDays(from, days + 3),
  state: 'planned',
  version,
});

const city = (...stays: readonly ResidencyView[]): CityView => ({
  id: 'c',
  slug: 'utrecht',
  name: 'Utrecht',
  since: 2015,
  languages: [],
  communities: [],
  version: 1,
  places: ['p', 'q'].map((id) => ({
    id,
    name: id,
    turnoverDays: 3,
    retiredOn: null,
    version: 1,
    blocks: [],
    attributes: [],
    residencies: stays.filter(({ place }) => place === id),
  })),
});
const within = (span: Period, stays: readonly ResidencyView[]) =>
  city(...stays.filter(({ period, freeFrom }) => overlaps({ from: period.from, until: freeFrom }, span)));

const spring = { from: '2027-01-01', until: '2027-07-01' };
const autumn = { from: '2027-07-01', until: '2028-01-01' };
const placesOf = ({ cities }: { cities: readonly CityView[] }) => cities[0]!.places;

describe('what the board knows', () => {
  it('is the truth of the server wherever it was loaded, in whatever order', () => {
    const world = fc.uniqueArray(
      fc
        .record({ id: fc.nat(20), at: fc.nat(330), place: fc.constantFrom('p', 'q') })
        .map(({ id, at, place }) => stay(String(id), place, addDays('2027-01-01', at), 20)),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(world, fc.array(fc.constantFrom(spring, autumn), { maxLength: 5 }), (stays, order) => {
        const data = order.reduce((known, span) => received(known, span, [within(span, stays)]), NOTHING);
        const expected = stays.filter(({ period, freeFrom }) =>
          order.some((span) => overlaps({ from: period.from, until: freeFrom }, span)),
        );
        expect([...staysById(data.cities).keys()].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('drops what is gone from a span and keeps what lies outside it', () => {
    const [gone, stays] = [stay('gone', 'p', '2027-02-01', 30), stay('stays', 'p', '2027-10-01', 30)];
    const both = received(received(NOTHING, spring, [city(gone)]), autumn, [city(stays)]);
    expect([...staysById(received(both, spring, [city()]).cities).keys()]).toEqual(['stays']);
  });

  it('takes a stay out of the place that it was moved from', () => {
    const before = received(NOTHING, spring, [city(stay('a', 'p', '2027-02-01', 30))]);
    const after = withStay(before, stay('a', 'q', '2027-03-01', 30, 2));
    expect(placesOf(after).map(({ residencies }) => residencies.length)).toEqual([0, 1]);
    expect(staysById(withStay(after, { ...stay('a', 'q', '2027-03-01', 30, 3), state: 'cancelled' }).cities).size).toBe(
      0,
    );
  });

  it('is not set back by an answer that was on its way', () => {
    const old = stay('a', 'p', '2027-02-01', 30);
    const moved = withStay(received(NOTHING, spring, [city(old)]), stay('a', 'q', '2027-03-01', 30, 2));
    expect(staysById(received(moved, spring, [city(old)]).cities).get('a')).toMatchObject({ place: 'q', version: 2 });
  });

  it('keeps the same object for a place in which nothing changed', () => {
    const [a, b] = [stay('a', 'p', '2027-02-01', 30), stay('b', 'q', '2027-02-01', 30)];
    const before = received(NOTHING, spring, [city(a, b)]);
    const after = received(before, spring, [city(a, { ...b, version: 2 })]);
    expect(placesOf(after)[0]).toBe(placesOf(before)[0]);
    expect(placesOf(after)[1]).not.toBe(placesOf(before)[1]);
    expect(changedBetween(before.cities, after.cities, spring).map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps and drops blocks by the same rule, and sees the newer of two', () => {
    const block = (id: string, from: string, version = 1) => ({
      ...{ id, place: 'p', kind: 'closed' as const, reason: 'repairs' as const, series: null, version },
      period: { from, until: addDays(from, 10) },
    });
    const withBlocks = (...blocks: readonly ReturnType<typeof block>[]): CityView => {
      const empty = city();
      return { ...empty, places: empty.places.map((each) => (each.id === 'p' ? { ...each, blocks } : each)) };
    };
    const ids = ({ cities }: { cities: readonly CityView[] }) => cities[0]!.places[0]!.blocks.map(({ id }) => id);
    const both = received(received(NOTHING, spring, [withBlocks(block('a', '2027-03-01'))]), autumn, [
      withBlocks(block('b', '2027-09-01')),
    ]);
    expect(ids(both)).toEqual(['a', 'b']);
    const moved = received(both, spring, [withBlocks(block('a', '2027-04-01', 2))]);
    expect(moved.cities[0]!.places[0]!.blocks[0]!.period.from).toBe('2027-04-01');
    expect(ids(received(both, spring, [withBlocks()]))).toEqual(['b']);
  });
});
