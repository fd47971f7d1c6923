import { isPeriod, optionText, questionOf, type Answer, type QuestionTexts } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import { formatDay, formatPeriod } from '@vrijhaven/ui';
import { countryName, languageName } from '../names';

/** An answer as a reader sees it: codes in words, days in the language of the page, free text as it was written. */
export const answerText = (key: string, answer: Answer, texts: QuestionTexts, language: Language): string => {
  const question = questionOf(key);
  if (isPeriod(answer)) return formatPeriod(answer, language);
  const parts = typeof answer === 'string' ? [answer] : answer;
  switch (question?.kind) {
    case 'choice':
    case 'choices':
    case 'yesNoUnsure':
      return parts.map((code) => optionText(texts, question, code)).join(', ');
    case 'country':
      return parts.map((code) => countryName(code, language)).join(', ');
    case 'languages':
      return parts.map((code) => languageName(code, language)).join(', ');
    case 'date':
      return parts.map((day) => formatDay(day, language)).join(', ');
    case 'text':
    case 'longText':
    case 'period':
    case undefined:
      return parts.join(', ');
  }
};
