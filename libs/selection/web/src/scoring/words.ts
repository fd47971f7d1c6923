import { defineCatalogue, type Messages } from '@vrijhaven/ui';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type ScoringMessages = Messages<keyof typeof en>;

/** Words for briefs, scores, standing back and the selection meeting. */
export const scoringWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});
