import { findDates } from './find-dates';

/** Why a word of a brief might tell who somebody is. */
export const TELLING = ['address', 'date', 'number', 'name', 'country'] as const;
export type Telling = (typeof TELLING)[number];

export interface TellingWord {
  readonly word: string;
  readonly why: Telling;
}

export interface KnownOfPerson {
  /** Names, alias, organisations: as they stand in the opened parts. */
  readonly names: readonly string[];
  /** The countries that they named, in every language of the office. */
  readonly countries: readonly string[];
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|https?:\/\/\S+|(?:www\.)\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}/giu;
/** Seven digits and more, as people write telephone and passport numbers. */
const NUMBER = /(?<![\p{N}])\+?\p{N}(?:[\s().-]{0,3}\p{N}){6,}/gu;

const SHORTEST = 3;

/** Accents, case and the forms of one letter make no other name. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => Array.from(word).length >= SHORTEST);

const phrase = (text: string): string =>
  ` ${plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;

/** What in a text might tell who it is about. Finding nothing proves nothing: a person has to read it. */
export const tellingWords = (text: string, { names, countries }: KnownOfPerson): readonly TellingWord[] => {
  const found = new Map<string, Telling>();
  const add = (word: string, why: Telling): void => {
    if (!found.has(word)) found.set(word, why);
  };
  for (const [word] of text.matchAll(ADDRESS)) add(word, 'address');
  for (const word of findDates(text)) add(word, 'date');
  const dated = [...found.keys()];
  for (const [word] of text.matchAll(NUMBER))
    if (!dated.some((date) => date.includes(word.trim()))) add(word.trim(), 'number');
  const telling = new Set(names.flatMap(wordsOf).map(plain));
  for (const word of wordsOf(text)) if (telling.has(plain(word))) add(word, 'name');
  const whole = phrase(text);
  for (const country of countries)
    if (country.trim() !== '' && whole.includes(phrase(country))) add(country, 'country');
  return [...found].map(([word, why]) => ({ word, why }));
};
