import type { CityView, PlaceView } from '@vrijhaven/shelter-city/client';
import { capacityOf } from './capacity';

const stays = { from: '2027-04-01', until: '2027-08-01' };
const place = (id: string, taken?: { from: string; until: string }): PlaceView => ({
  id,
  name: id,
  turnoverDays: 3,
  attributes: [],
  retiredOn: null,
  version: 1,
  blocks: [],
  residencies: taken
    ? [
        {
          id: `r${id}`,
          place: id,
          city: 'c',
          application: 'a',
          period: taken,
          freeFrom: taken.until,
          state: 'planned',
          version: 1,
        },
      ]
    : [],
});
const city = (...places: PlaceView[]): CityView => ({
  ...{ id: 'c', slug: 'c', name: 'C', since: 2014, languages: [], communities: [], version: 1 },
  places,
});

describe('what a city can offer', () => {
  it('counts places with a month in one piece', () => {
    expect(
      capacityOf(city(place('a'), place('b', stays), place('c', { from: '2027-04-01', until: '2027-07-20' })), stays),
    ).toEqual({
      places: 3,
      free: 1,
      longest: 122,
    });
  });
  it('offers nothing without places', () => {
    expect(capacityOf(city(), stays)).toEqual({ places: 0, free: 0, longest: 0 });
  });
});
