import type { Language } from '@vrijhaven/domain';
import type { FormQuestion } from './question';

/** Words by key: `topic.x`, `step.x`, `q.x`, `q.x.hint`, `q.x.<code>`; see texts/en.json. */
export type QuestionTexts = Readonly<Record<string, string>>;

/** One language at a time, so that nobody on a slow link pays for the others. */
export const loadQuestionTexts = async (language: Language): Promise<QuestionTexts> => {
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

/** The words of a question, and nothing where it needs no hint. */
export const labelOf = (texts: QuestionTexts, key: string): string => texts[`q.${key}`] ?? key;
export const hintOf = (texts: QuestionTexts, key: string): string | undefined => texts[`q.${key}.hint`];

/** What a person sees for a code of `choice`, `choices` and `yesNoUnsure`. */
export const optionText = (texts: QuestionTexts, question: FormQuestion, code: string): string =>
  texts[question.kind === 'yesNoUnsure' ? `option.${code}` : `q.${question.key}.${code}`] ?? code;
