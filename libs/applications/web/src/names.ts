import { OWN_NAMES } from '@vrijhaven/domain';
import type { Language } from '@vrijhaven/domain';
import { localeOf } from '@vrijhaven/ui';

const cache = new Map<string, Intl.DisplayNames>();
const namesOf = (language: Language, type: 'region' | 'language'): Intl.DisplayNames => {
  const key = `${language} ${type}`;
  const names = cache.get(key) ?? new Intl.DisplayNames([localeOf(language)], { type, fallback: 'none' });
  cache.set(key, names);
  return names;
};

const nameOf = (code: string, language: Language, type: 'region' | 'language'): string => {
  try {
    const named = namesOf(language, type).of(type === 'region' ? code.toUpperCase() : code);
    return named ?? (type === 'language' ? OWN_NAMES[code] : undefined) ?? code;
  } catch {
    // Not a code: shown as it was written.
    return code;
  }
};

/** `NL` → `Netherlands`, in the language of the page. */
export const countryName = (code: string, language: Language): string => nameOf(code, language, 'region');

/** `fr` → `French`, in the language of the page. */
export const languageName = (code: string, language: Language): string => nameOf(code, language, 'language');
