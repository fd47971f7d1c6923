import type { Language } from '@vrijhaven/domain';

/** A message with one form per plural category of its language; `other` always exists. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A sentence, or one sentence for each plural form. */
export type Message = string | PluralMessage;
/** What stands in for the names between braces. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Names between braces, in the order of first use: `{count} of {total}` gives `count`, `total`. */
export const placeholdersOf = (message: Message): string[] => {
  const text = typeof message === 'string' ? message : message.other;
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
};

/** Fills a message. A plural message is chosen by the value named `count`; unknown names stay visible. */
export const fill = (message: Message, values: Values, language: Language): string =>
  pick(message, values, language).replace(PLACEHOLDER, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? numberIn(language).format(value) : value;
  });

const pick = (message: Message, values: Values, language: Language): string => {
  if (typeof message === 'string') return message;
  const count = Number(values['count'] ?? 0);
  return message[rulesOf(language).select(count)] ?? message.other;
};

/** Digits stay Western in every language: dates and case codes are read out between teams. */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
export const localeOf = (language: Language): string => LOCALES[language] ?? language;

const once = <Value>(make: (language: Language) => Value): ((language: Language) => Value) => {
  const made = new Map<Language, Value>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const rulesOf = once((language) => new Intl.PluralRules(localeOf(language)));
const numberIn = once((language) => new Intl.NumberFormat(localeOf(language)));

/** Parts one after another with the comma of the language. */
export const joinList = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'ar' ? '، ' : ', ');
