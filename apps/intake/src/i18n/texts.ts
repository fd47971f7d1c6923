import type { QuestionTexts } from '@vrijhaven/applications/model';
import { loadQuestionTexts } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type english from './texts/en.json';

/** English is the reference: a key that is not in it does not compile. */
export type TextKey = keyof typeof english;
export type UiTexts = Readonly<Record<TextKey, string>>;

/** All words of one language. */
export interface Texts {
  readonly ui: UiTexts;
  readonly questions: QuestionTexts;
}

const loadUi = async (language: Language): Promise<UiTexts> => {
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

/** Fetches one language, and only that one. */
export const loadTexts = async (language: Language): Promise<Texts> => {
  const [ui, questions] = await Promise.all([loadUi(language), loadQuestionTexts(language)]);
  return { ui, questions };
};
