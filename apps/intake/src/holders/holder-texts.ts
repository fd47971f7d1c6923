import type { Language } from '@vrijhaven/domain';
import { pageTexts } from '../i18n/page-texts';
import type { Values } from '../i18n/fill';
import type english from './texts/en.json';

export type HolderKey = keyof typeof english;
export type HolderTexts = Readonly<Record<HolderKey, string>>;
export type SayHolder = (key: HolderKey, values?: Values) => string;

/** Fetches the words about who holds what of the other programmes in one language. */
export const loadHolderTexts = async (language: Language): Promise<HolderTexts> => {
  switch (language) {
    case 'en':
      return (await import('./texts/en.json', { with: { type: 'json' } })).default;
    case 'nl':
      return (await import('./texts/nl.json', { with: { type: 'json' } })).default;
    case 'fr':
      return (await import('./texts/fr.json', { with: { type: 'json' } })).default;
    case 'es':
      return (await import('./texts/es.json', { with: { type: 'json' } })).default;
    case 'ar':
      return (await import('./texts/ar.json', { with: { type: 'json' } })).default;
  }
};

/** Those words on the page. */
export const useHolderTexts = pageTexts(loadHolderTexts);
