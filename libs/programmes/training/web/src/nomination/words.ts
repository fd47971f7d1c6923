import { defineCatalogue, type Messages } from '@vrijhaven/ui';
import type { en } from './words/en';

export type NominationMessages = Messages<keyof typeof en>;

/** Words for invitations by which somebody is put forward. */
export const nominationWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});
