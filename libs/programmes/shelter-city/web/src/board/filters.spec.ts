import { addDays } from '@vrijhaven/domain';
import type { ShownCity } from './edit/pending';
import { filtered, isFreeIn, NO_FILTERS, toggled } from './filters';

const year = { from: '2027-01-01', until: '2027-04-01' };
const place = (id: string, ...stays: readonly (readonly [string, number])[]) => ({
  id,
  name: id,
  turnoverDays: 3,
  retiredOn: null,
  version: 1,
  blocks: [],
  attributes: [],
  residencies: stays.map(([from, days]) => ({
    ...{ id: `${id} ${from}`, place: id, city: 'utrecht', application: from, state: 'planned' as const, version: 1 },
    period: { from, until: addDays(from, days) },
    freeFrom: addDays(from, days + 3),
  })),
});
const cities: readonly ShownCity[] = [
  {
    id: 'u',
    slug: 'utrecht',
    name: 'Utrecht',
    since: 2015,
    languages: [],
    communities: [],
    version: 1,
    places: [place('full', ['2026-12-20', 110]), place('open', ['2027-01-01', 40])],
  },
  {
    id: 'n',
    slug: 'nijmegen',
    name: 'Nijmegen',
    since: 2014,
    languages: [],
    communities: [],
    version: 1,
    places: [place('gap', ['2027-01-01', 40], ['2027-03-01', 60])],
  },
];

describe('the filters', () => {
  it('call a place free that somebody could live in for four weeks', () => {
    expect(cities.flatMap(({ places }) => places.map((each) => isFreeIn(each, year)))).toEqual([false, true, false]);
  });
  it('leave what is free, city by city', () => {
    const free = filtered(cities, '', { ...NO_FILTERS, free: year });
    expect(free.map(({ slug, places }) => [slug, ...places.map(({ id }) => id)])).toEqual([['utrecht', 'open']]);
    expect(filtered(cities, 'nijmegen', NO_FILTERS).map(({ slug }) => slug)).toEqual(['nijmegen']);
    expect(filtered(cities, '', NO_FILTERS)).toBe(cities);
  });
  it('go on and off', () => {
    expect([...toggled(new Set(['past']), 'past')]).toEqual([]);
    expect([...toggled(new Set(['past']), 'planned')]).toEqual(['past', 'planned']);
  });
});
