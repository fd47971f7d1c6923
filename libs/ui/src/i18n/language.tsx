import { directionOf, type Language } from '@vrijhaven/domain';
import { createContext, use, useEffect, type ReactNode } from 'react';
import type { Catalogue, Translate } from './catalogue';
import { localeOf } from './message';

const LanguageContext = createContext<Language>('en');

/** Gives the language to everything below, and its direction to the whole page. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
};

export const useLanguage = (): Language => use(LanguageContext);

/** The locale for `Intl`. */
export const useLocale = (): string => localeOf(useLanguage());

export const useDirection = (): 'ltr' | 'rtl' => directionOf(useLanguage());

/** The words of one slice in the language of the page. */
export const useMessages = <Key extends string>(catalogue: Catalogue<Key>): Translate<Key> =>
  catalogue.translate(useLanguage());
