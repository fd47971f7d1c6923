import {
  isPeriod,
  optionText,
  questionOf,
  spanOf,
  type Answer,
  type QuestionTexts,
} from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import { formatDay, formatPeriod, joinList } from '@vrijhaven/ui';
import { countryName, languageName } from '../names';

/** An answer as a reader sees it: codes in words, days in the language of the page, free text as it was written. */
export const answerText = (key: string, answer: Answer, texts: QuestionTexts, language: Language): string => {
  const question = questionOf(key);
  if (isPeriod(answer)) return formatPeriod(spanOf(answer), language);
  const parts = typeof answer === 'string' ? [answer] : answer;
  switch (question?.kind) {
    case 'choice':
    case 'choices':
    case 'yesNoUnsure':
      return joinList(
        parts.map((code) => optionText(texts, question, code)),
        language,
      );
    case 'country':
    case 'countries':
      return joinList(
        parts.map((code) => countryName(code, language)),
        language,
      );
    case 'languages':
      return joinList(
        parts.map((code) => languageName(code, language)),
        language,
      );
    case 'date':
      return joinList(
        parts.map((day) => formatDay(day, language)),
        language,
      );
    case 'text':
    case 'longText':
    case 'period':
    case undefined:
      return joinList(parts, language);
  }
};
