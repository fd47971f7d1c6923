import type { NewCity } from '@vrijhaven/shelter-city/client';

const place = (name: string, turnoverDays: number, ...attributes: string[]) => ({ name, turnoverDays, attributes });

/** The five host cities of the programme; their places are invented. */
export const CITIES: readonly NewCity[] = [
  {
    slug: 'den-haag',
    name: 'Den Haag',
    since: 2012,
    places: [
      place('Sea room', 5, 'quiet', 'nearTransport'),
      place('Garden studio', 4, 'stepFree', 'groundFloor', 'garden'),
      place('Attic flat', 7, 'ownBathroom', 'nearTransport'),
      place('Tower room', 3, 'nearTransport'),
    ],
  },
  {
    slug: 'middelburg',
    name: 'Middelburg',
    since: 2014,
    places: [place('Abbey house', 5, 'quiet', 'garden'), place('Quay flat', 4, 'stepFree', 'ownBathroom')],
  },
  {
    slug: 'maastricht',
    name: 'Maastricht',
    since: 2015,
    places: [
      place('Orchard room', 5, 'garden', 'quiet'),
      place('Bridge studio', 3, 'nearTransport', 'ownBathroom'),
      place('Mill cottage', 7, 'groundFloor', 'noPets'),
    ],
  },
  {
    slug: 'nijmegen',
    name: 'Nijmegen',
    since: 2015,
    places: [place('Hill house', 4, 'quiet', 'garden'), place('Station flat', 3, 'stepFree', 'nearTransport')],
  },
  {
    slug: 'utrecht',
    name: 'Utrecht',
    since: 2015,
    places: [
      place('Wharf cellar', 5, 'groundFloor', 'ownBathroom'),
      place('Museum room', 4, 'quiet', 'nearTransport'),
      place('Courtyard flat', 6, 'stepFree', 'groundFloor', 'garden'),
    ],
  },
];
