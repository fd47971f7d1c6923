import { defineCatalogue, type Messages } from './i18n/catalogue';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type UiMessages = Messages<keyof typeof en>;

/** The few words that components need by themselves. */
export const uiWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});
