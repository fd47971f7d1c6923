import { isDay } from '@vrijhaven/domain';
import { isPeriod } from './answers';
import type { Answer } from './answers';
import { optionsOf } from './question';
import type { FormQuestion } from './question';

/** Longest answers, in UTF-16 units: an application stays within the 64 KB that a slow link can carry. */
export const MAX_TEXT = 300;
export const MAX_LONG_TEXT = 3000;

export type AnswerFault = 'tooLong' | 'notADate' | 'notAnOption' | 'endsBeforeStart' | 'incomplete';

const checkDay = (day: string): AnswerFault | undefined => (isDay(day) ? undefined : 'notADate');

const checkPeriod = (from: string, until: string): AnswerFault | undefined => {
  if (from === '' || until === '') return 'incomplete';
  return checkDay(from) ?? checkDay(until) ?? (from <= until ? undefined : 'endsBeforeStart');
};

/** What is wrong with an answer that a person has given; nothing is ever wrong with leaving one out. */
export const checkAnswer = (question: FormQuestion, answer: Answer): AnswerFault | undefined => {
  const known = (code: string) => optionsOf(question).includes(code);
  const isCode = (code: string) => /^[A-Za-z]{2,3}$/.test(code);
  const texts = typeof answer === 'string' ? [answer] : isPeriod(answer) ? [] : answer;
  switch (question.kind) {
    case 'text':
      return texts.join('').length > MAX_TEXT ? 'tooLong' : undefined;
    case 'longText':
      return texts.join('').length > MAX_LONG_TEXT ? 'tooLong' : undefined;
    case 'date':
      return typeof answer === 'string' ? checkDay(answer) : 'notADate';
    case 'period':
      return isPeriod(answer) ? checkPeriod(answer.from, answer.until) : 'notADate';
    case 'choice':
    case 'choices':
    case 'yesNoUnsure':
      return texts.every(known) ? undefined : 'notAnOption';
    case 'country':
    case 'countries':
    case 'languages':
      return texts.every(isCode) ? undefined : 'notAnOption';
  }
};
