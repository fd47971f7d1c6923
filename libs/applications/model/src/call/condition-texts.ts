import type { Language } from '@vrijhaven/domain';
import type { Condition } from './conditions';

/** Words by key: the code of a condition, or `code.variant`. */
export type ConditionTexts = Readonly<Record<string, string>>;

/** One language at a time, like the questions. */
export const loadConditionTexts = async (language: Language): Promise<ConditionTexts> => {
  switch (language) {
    case 'en':
      return (await import('./words/en.json', { with: { type: 'json' } })).default;
    case 'nl':
      return (await import('./words/nl.json', { with: { type: 'json' } })).default;
    case 'fr':
      return (await import('./words/fr.json', { with: { type: 'json' } })).default;
    case 'es':
      return (await import('./words/es.json', { with: { type: 'json' } })).default;
    case 'ar':
      return (await import('./words/ar.json', { with: { type: 'json' } })).default;
  }
};

/** A condition as an applicant reads it. */
export const conditionText = (texts: ConditionTexts, { code, variant }: Condition): string =>
  texts[variant === null ? code : `${code}.${variant}`] ?? code;
