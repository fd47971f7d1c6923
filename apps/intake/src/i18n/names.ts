import type { Language } from '@vrijhaven/domain';

/** Western digits in every language: receipts are digits too, and must look the same wherever they stand. */
const localeOf = (language: Language): string => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;

type NameKind = 'region' | 'language';

/** The browser's own name for a country or language code; the code itself where it knows none. */
export const nameOf = (language: Language, kind: NameKind, code: string): string => {
  if (code === '') return '';
  try {
    return new Intl.DisplayNames([language], { type: kind }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Codes with their names, in the order of that language. */
export const namedCodes = (language: Language, kind: NameKind, codes: readonly string[]): readonly [string, string][] =>
  codes
    .map((code): [string, string] => [code, nameOf(language, kind, code)])
    .sort((one, other) => one[1].localeCompare(other[1], language));

/** A day in words; what is no day stays as it was typed. */
export const dayText = (language: Language, day: string): string => {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};

export const numberText = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** Several names as one phrase, with the commas of that language. */
export const listText = (language: Language, names: readonly string[]): string =>
  'ListFormat' in Intl ? new Intl.ListFormat(language, { type: 'conjunction' }).format(names) : names.join(' · ');
