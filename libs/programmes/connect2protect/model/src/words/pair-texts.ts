import type { Language } from '@vrijhaven/domain';

/** Words by key, such as `item.alias`, `level.official.hint` or `theme.landRights`. */
export type PairTexts = Readonly<Record<string, string>>;

/** One language at a time, so that nobody on a slow link pays for the others. */
export const loadPairTexts = async (language: Language): Promise<PairTexts> => {
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
