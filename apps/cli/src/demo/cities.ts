import type { NewCity } from '@vrijhaven/shelter-city/client';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';

/** Days relative to the day of the seed on which a place takes nobody. */
export interface PlannedBlock {
  /** Which of the city's places, from 0. */
  readonly place: number;
  readonly from: number;
  readonly until: number;
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  readonly years?: number;
}

/** What a city tells of itself after it joined. */
export interface CityFacts {
  /** Spoken by its team. */
  readonly languages: readonly string[];
  /** Countries from which a community lives there. */
  readonly communities: readonly string[];
  readonly blocks: readonly PlannedBlock[];
}

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

/** Invented facts, so that a suggestion has something to weigh. */
export const CITY_FACTS: Readonly<Record<string, CityFacts>> = {
  'den-haag': {
    languages: ['nl', 'en', 'es', 'id'],
    communities: ['SR', 'ID', 'TR'],
    blocks: [
      { place: 1, from: 14, until: 28, kind: 'closed', reason: 'repairs' },
      { place: 3, from: 125, until: 160, kind: 'reserved', reason: 'candidate' },
    ],
  },
  middelburg: {
    languages: ['nl', 'en', 'fr'],
    communities: ['MA'],
    blocks: [{ place: 1, from: 20, until: 50, kind: 'closed', reason: 'hostAway' }],
  },
  maastricht: {
    languages: ['nl', 'en', 'fr', 'de'],
    communities: ['MA', 'AM'],
    blocks: [{ place: 2, from: 30, until: 58, kind: 'closed', reason: 'season', years: 3 }],
  },
  nijmegen: {
    languages: ['nl', 'en', 'ar', 'ru'],
    communities: ['SY', 'BY'],
    blocks: [{ place: 0, from: 36, until: 40, kind: 'closed', reason: 'cleaning' }],
  },
  utrecht: {
    languages: ['nl', 'en', 'ar', 'fr', 'es'],
    communities: ['MA', 'TR', 'IQ'],
    blocks: [{ place: 1, from: 10, until: 45, kind: 'reserved', reason: 'otherUse' }],
  },
};
