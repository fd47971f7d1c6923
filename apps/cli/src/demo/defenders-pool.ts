import type { Answers } from '@vrijhaven/applications/model';
import type { MatchingNote } from '@vrijhaven/shelter-city/matching';
import type { Defender } from './defender';
import type { Row } from './defender-row';
import { toDefender } from './defender-row';

interface Wishes {
  readonly row: Row;
  /** What a place must offer, and what else is told of a stay. */
  readonly answers: Answers;
  /** What a coordinator made of their own words, where the calculation has to keep to it. */
  readonly matching?: Partial<MatchingNote>;
  readonly note?: string;
}

const WAITING: readonly Wishes[] = [
  {
    row: ['pool', 'Stone Pine', 'Aurelia Finch', 'SY', 'women', 'lawyer', 'Open Courtyard', 'ar en', 'well', 'weeks'],
    answers: {
      housing: ['stepFree', 'ownBathroom'],
      hopes: ['rest', 'health'],
      avoidPlaces: 'Not in Nijmegen, please.',
    },
    matching: { avoidCities: ['nijmegen'], mustHave: ['stepFree'] },
    note: 'A former colleague of those who threaten her lives in Nijmegen. She wrote it twice; taken over as a rule.',
  },
  {
    row: ['pool', 'Clay Whistle', 'Bertram Osier', 'TR', 'press', 'editor', 'Two Bridges', 'tr en', 'well', 'weeks'],
    answers: { housing: ['quiet'], hopes: ['rest', 'advocacy'], avoidPlaces: 'Large groups from home.' },
    matching: { avoidCommunities: ['TR'] },
    note: 'Asked which community was meant: people from home whom nobody can vouch for.',
  },
  {
    row: [
      'pool',
      'Barley Moon',
      'Calista Rowan',
      'BF',
      'land',
      'agronomist',
      'Rain Keepers',
      'fr mos',
      'none',
      'months',
    ],
    answers: { housing: ['garden'], hopes: ['study', 'network'] },
  },
  {
    row: ['pool', 'Ebb and Flow', 'Dashiell Crane', 'CU', 'arts', 'singer', 'Patio Song', 'es', 'little', 'months'],
    answers: { housing: ['nearTransport'], hopes: ['advocacy', 'network'] },
  },
  {
    row: [
      'pool',
      'Lime Grove',
      'Eulalia Thorne',
      'MM',
      'civil',
      'nurse',
      'Lotus Table',
      'my en',
      'conversation',
      'now',
    ],
    answers: { housing: ['groundFloor', 'quiet'], hopes: ['rest', 'health'] },
    matching: { days: 60 },
    note: 'Two months are enough: she wants to be back before the rains.',
  },
  {
    row: ['pool', 'Iron Bell', 'Fitzgerald Sloe', 'RU', 'law', 'lawyer', 'Last Instance', 'ru en', 'well', 'now'],
    answers: { housing: ['nearTransport', 'ownBathroom'], hopes: ['network', 'study'] },
    matching: { avoidCities: ['nijmegen'], avoidCommunities: ['BY'] },
  },
  {
    row: [
      'pool',
      'Soft Rain',
      'Georgiana Alder',
      'ER',
      'youth',
      'teacher',
      'Chalk and Slate',
      'ti ar',
      'little',
      'weeks',
    ],
    answers: { housing: ['quiet', 'garden'], hopes: ['rest', 'training'] },
  },
  {
    row: ['pool', 'Kelp Forest', 'Hubert Dunnock', 'GE', 'lgbti', 'trainer', 'Open Shutter', 'ka', 'none', 'weeks'],
    answers: { housing: ['noPets', 'ownBathroom'], hopes: ['training', 'rest'] },
    note: 'Speaks neither English nor a language of any host yet: an interpreter would open three cities.',
  },
];

/** Candidates who wait for a city, each with something that not every place has. Everybody is invented. */
export const DEFENDERS_POOL: readonly Defender[] = WAITING.map(({ row, ...wishes }) => ({
  ...toDefender(row),
  ...wishes,
}));
