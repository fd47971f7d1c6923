import { LANGUAGES } from '@vrijhaven/domain';

const letters = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The months as people write them in the languages of the office, the Arabic ones of east and west. */
const monthNames = (): readonly string[] => {
  const named = [...LANGUAGES, 'ar-MA', 'ar-DZ', 'ar-SY', 'ar-EG'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2024, at, 15))).replace(/\.$/, ''));
    }),
  );
  // A month that is written as a number is caught as one.
  const names = [...new Set(named)].filter((name) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(name));
  return names.sort((a, b) => b.length - a.length);
};

/** `1`, `1st`, `1er`, `1º`. */
const DAY = String.raw`(?:3[01]|[12]\p{N}|0?\p{N}|[٠-٣]?[٠-٩])(?:st|nd|rd|th|er|e|º|ª)?`;
const YEAR = String.raw`(?:[12]\p{N}{3}|[١٢][٠-٩]{3})`;
const EDGE = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` };

const NUMERIC = String.raw`${YEAR}[-/.]\p{N}{1,2}[-/.]\p{N}{1,2}|\p{N}{1,2}[-/.]\p{N}{1,2}[-/.](?:${YEAR}|\p{N}{2})`;

const compile = (): RegExp => {
  const month = `(?:${monthNames().map(letters).join('|')})\\.?`;
  const gap = String.raw`[\s,]{1,2}`;
  const of = String.raw`(?:\s(?:of|de|du|van))?\s`;
  const worded = [
    `${DAY}${of}${month}(?:(?:${gap}|${of})${YEAR})?`,
    `${month}${gap}(?:the\\s)?${DAY}(?:${gap}${YEAR})?`,
    `${month}(?:${gap}|${of})${YEAR}`,
  ];
  return new RegExp(`${EDGE.before}(?:${NUMERIC}|${worded.join('|')})${EDGE.after}`, 'giu');
};

let compiled: RegExp | undefined;

/** Days and months of a year as a text names them. A year alone tells little and is left. */
export const findDates = (text: string): readonly string[] =>
  [...text.matchAll((compiled ??= compile()))].map(([found]) => found.trim());
