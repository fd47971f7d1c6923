import type { Language } from '@vrijhaven/domain';
import { fill, type Message, type Values } from './message';

/** All words of one slice in one language; a missing key does not compile. */
export type Messages<Key extends string> = Readonly<Record<Key, Message>>;

/** `t('people.invite')`, `t('caseload.shown', { count: 12 })`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** One small file a language, so that nobody waits for words they cannot read. */
export type Loaders<Key extends string> = Readonly<Record<Language, () => Promise<Messages<Key>>>>;

/** The words of one slice. Each language is fetched when somebody first reads it. */
export interface Catalogue<Key extends string> {
  readonly load: (language: Language) => Promise<void>;
  readonly translate: (language: Language) => Translate<Key>;
  readonly loaders: Loaders<Key>;
}

/** Makes the catalogue of a slice. `translate` is stable per language, so hooks may depend on it. */
export const defineCatalogue = <Key extends string>(loaders: Loaders<Key>): Catalogue<Key> => {
  const loaded = new Map<Language, Messages<Key>>();
  const translators = new Map<Language, Translate<Key>>();
  return {
    loaders,
    load: async (language) => {
      if (!loaded.has(language)) loaded.set(language, await loaders[language]());
    },
    translate: (language) => {
      const known = translators.get(language);
      if (known) return known;
      const messages = loaded.get(language);
      if (!messages) throw new Error(`words of ${language} are asked for before they are loaded`);
      const translate: Translate<Key> = (key, values = {}) => fill(messages[key], values, language);
      translators.set(language, translate);
      return translate;
    },
  };
};
