import { LANGUAGES } from '@vrijhaven/domain';
import type { Catalogue } from './catalogue';
import { placeholdersOf, localeOf, type Message } from './message';

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values<string>({ ...message });

/**
 * What a catalogue lacks, one sentence a fault: missing or empty words, words too many, placeholders
 * that differ from English, and plural forms that the language needs. Empty when all is well.
 */
export const faultsOf = async <Key extends string>(catalogue: Catalogue<Key>): Promise<string[]> => {
  const english = await catalogue.loaders.en();
  const keys = Object.keys(english) as Key[];
  const faults = await Promise.all(
    LANGUAGES.map(async (language) => {
      const messages = await catalogue.loaders[language]();
      const extra = Object.keys(messages).filter((key) => !(key in english));
      return [
        ...extra.map((key) => `${language} has ${key}, which English does not have`),
        ...keys.flatMap((key) => faultsOfMessage(language, key, messages[key], english[key])),
      ];
    }),
  );
  return faults.flat();
};

const faultsOfMessage = (language: string, key: string, message: Message | undefined, english: Message): string[] => {
  if (message === undefined) return [`${language} lacks ${key}`];
  const faults: string[] = [];
  if (formsOf(message).some((form) => form.trim() === '')) faults.push(`${language} leaves ${key} empty`);
  if (placeholdersOf(message).sort().join() !== placeholdersOf(english).sort().join()) {
    faults.push(`${language} fills ${key} with other values than English`);
  }
  if ((typeof message === 'string') !== (typeof english === 'string')) {
    faults.push(`${language} has ${key} with plural forms where English has none, or the reverse`);
  }
  if (typeof message !== 'string') {
    const needed = new Intl.PluralRules(localeOf(language as 'en')).resolvedOptions().pluralCategories;
    // French and Spanish name a form for millions, which reads as `other`.
    const lacking = needed.filter((form) => !(form in message) && !(form === 'many' && language !== 'ar'));
    if (lacking.length > 0) faults.push(`${language} lacks the forms ${lacking.join(', ')} of ${key}`);
  }
  return faults;
};
