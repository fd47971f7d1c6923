import type { Language } from '@vrijhaven/domain';
import { localeOf } from '@vrijhaven/ui';

const cache = new Map<string, Intl.DisplayNames>();
const namesOf = (language: Language, type: 'region' | 'language'): Intl.DisplayNames => {
  const key = `${language} ${type}`;
  const names = cache.get(key) ?? new Intl.DisplayNames([localeOf(language)], { type });
  cache.set(key, names);
  return names;
};

const nameOf = (code: string, language: Language, type: 'region' | 'language'): string => {
  try {
    return namesOf(language, type).of(type === 'region' ? code.toUpperCase() : code) ?? code;
  } catch {
    // Not a code: shown as it was written.
    return code;
  }
};

/** `NL` → `Netherlands`, in the language of the page. */
export const countryName = (code: string, language: Language): string => nameOf(code, language, 'region');

/** `fr` → `French`, in the language of the page. */
export const languageName = (code: string, language: Language): string => nameOf(code, language, 'language');
