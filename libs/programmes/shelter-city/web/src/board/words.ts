import { defineCatalogue, type Messages } from '@vrijhaven/ui';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type BoardMessages = Messages<keyof typeof en>;

/** Words of the board alone; what it shares with other pages stands with the city's words. */
export const boardWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});
