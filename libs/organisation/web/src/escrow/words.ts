import { defineCatalogue } from '@vrijhaven/ui';
import type { en } from './words/en';

/** Words about the escrow. */
export const escrowWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});
