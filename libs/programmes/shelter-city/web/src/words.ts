import { PLACE_FEATURES } from '@vrijhaven/shelter-city/model';
import { defineCatalogue, type Messages, type Translate } from '@vrijhaven/ui';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type ShelterCityMessages = Messages<keyof typeof en>;

/** Words for cities, candidates and stays. */
export const shelterCityWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});

const plain = (text: string): string => text.replace(/[^a-z]/gi, '').toLowerCase();

/** Attributes are free codes of a city; the usual ones have words in every language. */
export const attributeName = (code: string, t: Translate<keyof typeof en>): string => {
  const known = PLACE_FEATURES.find((each) => plain(each) === plain(code));
  return known === undefined ? code : t(`attribute.${known}`);
};
