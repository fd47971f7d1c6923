import type { Language } from '@vrijhaven/domain';

/** Words by key: an item's name under its code, what is meant by it under `<code>.hint`; for the guest, `<code>.guest`. */
export type ChecklistTexts = Readonly<Record<string, string>>;

/** One language at a time, so that nobody on a slow link pays for the others. */
export const loadChecklistTexts = async (language: Language): Promise<ChecklistTexts> => {
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
