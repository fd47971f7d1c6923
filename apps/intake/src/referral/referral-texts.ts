import type { Language } from '@vrijhaven/domain';
import { pageTexts } from '../i18n/page-texts';
import type { Values } from '../i18n/fill';
import type english from './texts/en.json';

export type ReferralKey = keyof typeof english;
export type ReferralTexts = Readonly<Record<ReferralKey, string>>;
export type Say = (key: ReferralKey, values?: Values) => string;

/** Fetches the words about what the office suggests in one language. */
export const loadReferralTexts = async (language: Language): Promise<ReferralTexts> => {
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
export const useReferralTexts = pageTexts(loadReferralTexts);
