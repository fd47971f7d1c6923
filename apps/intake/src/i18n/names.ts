import { OWN_NAMES } from '@vrijhaven/domain';
import type { Language } from '@vrijhaven/domain';

/** Western digits in every language: receipts are digits too, and must look the same wherever they stand. */
const localeOf = (language: Language): string => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;

type NameKind = 'region' | 'language';

/** Some browsers know no names at all; there a code is better than an empty list. */
const hasNames = 'DisplayNames' in Intl;

/** The browser's own name for a code, else that of a language's speakers; undefined for what nobody here can name. */
const nameIn = (language: Language, kind: NameKind, code: string): string | undefined => {
  try {
    const known = new Intl.DisplayNames([language], { type: kind, fallback: 'none' }).of(code);
    return known ?? (kind === 'language' ? OWN_NAMES[code] : undefined);
  } catch {
    return hasNames ? undefined : code;
  }
};

/** A country or a language in words; the code itself where nobody here knows better. */
export const nameOf = (language: Language, kind: NameKind, code: string): string =>
  code === '' ? '' : (nameIn(language, kind, code) ?? code);

/** Codes with their names, in the order of that language; a code without a name is no choice for a person. */
export const namedCodes = (language: Language, kind: NameKind, codes: readonly string[]): readonly [string, string][] =>
  codes
    .flatMap((code): [string, string][] => {
      const name = nameIn(language, kind, code);
      return name === undefined ? [] : [[code, name]];
    })
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
