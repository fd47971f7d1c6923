import type { Language } from '@vrijhaven/domain';
import type { Values } from '../i18n/fill';
import { pageTexts } from '../i18n/page-texts';
import type english from './texts/en.json';

export type TrainingKey = keyof typeof english;
export type TrainingTexts = Readonly<Record<TrainingKey, string>>;
export type Say = (key: TrainingKey, values?: Values) => string;

/** Fetches the words of the pages about courses in one language. */
export const loadTrainingTexts = async (language: Language): Promise<TrainingTexts> => {
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
export const useTrainingTexts = pageTexts(loadTrainingTexts);
