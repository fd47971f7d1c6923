import { isAnswered, isPeriod, optionText } from '@vrijhaven/applications/model';
import type { Answer, FormQuestion, QuestionTexts } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import { dayText, nameOf } from '../i18n/names';

const codeText = (question: FormQuestion, code: string, language: Language, texts: QuestionTexts): string => {
  switch (question.kind) {
    case 'country':
    case 'countries':
      return nameOf(language, 'region', code);
    case 'languages':
      return nameOf(language, 'language', code);
    case 'date':
      return dayText(language, code);
    case 'choice':
    case 'choices':
    case 'yesNoUnsure':
      return optionText(texts, question, code);
    case 'text':
    case 'longText':
    case 'period':
      return code;
  }
};

/** An answer as its giver reads it back, a line an entry; no lines when there is none. */
export const answerLines = (
  question: FormQuestion,
  answer: Answer | undefined,
  language: Language,
  texts: QuestionTexts,
): readonly string[] => {
  if (answer === undefined || !isAnswered(answer)) return [];
  if (typeof answer === 'string') return [codeText(question, answer, language, texts)];
  if (isPeriod(answer)) return [`${dayText(language, answer.from)} – ${dayText(language, answer.until)}`];
  return answer.map((code) => codeText(question, code, language, texts));
};
