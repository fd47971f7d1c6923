import type { Language } from '@vrijhaven/domain';
import { pageTexts } from '../i18n/page-texts';
import type { Values } from '../i18n/fill';
import type english from './texts/en.json';

export type PairingKey = keyof typeof english;
export type PairingTexts = Readonly<Record<PairingKey, string>>;
export type Say = (key: PairingKey, values?: Values) => string;

/** Fetches the words of the page of the pairing in one language. */
export const loadPairingTexts = async (language: Language): Promise<PairingTexts> => {
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
export const usePairingTexts = pageTexts(loadPairingTexts);
