import { isDay, LANGUAGES } from '@vrijhaven/domain';
import type { Day, Language } from '@vrijhaven/domain';
import { isRecord, textOf } from './read-fields';

/** What a referee is asked, by code: the words are in the pages, in their own language. */
export const LETTER_QUESTIONS = ['knows', 'since', 'work', 'threat', 'against', 'again', 'more'] as const;
export type LetterQuestion = (typeof LETTER_QUESTIONS)[number];

/** Everything that a referee is told. Nothing in it comes from another referee or says that there is one. */
export interface Letter {
  readonly kind: 'letter';
  /** Who asks. */
  readonly organisation: string;
  /** The name by which this referee knows the applicant; empty when the applicant gave none. */
  readonly name: string;
  /** What the applicant allowed to be told, in their own words. */
  readonly told: string;
  readonly questions: readonly LetterQuestion[];
  readonly language: Language;
  readonly until: Day;
}

const LONGEST_NAME = 300;
const LONGEST_TOLD = 3000;

const isQuestion = (code: unknown): code is LetterQuestion => LETTER_QUESTIONS.some((each) => each === code);

/** A letter as opened, or undefined where it is not one: a page shows nothing then. */
export const readLetter = (content: unknown): Letter | undefined => {
  if (!isRecord(content) || content['kind'] !== 'letter') return undefined;
  const organisation = textOf(content['organisation'], LONGEST_NAME);
  const name = textOf(content['name'], LONGEST_NAME);
  const told = textOf(content['told'], LONGEST_TOLD);
  const language = LANGUAGES.find((each) => each === content['language']);
  const { questions, until } = content;
  if (organisation === undefined || name === undefined || told === undefined || language === undefined)
    return undefined;
  if (!Array.isArray(questions) || typeof until !== 'string' || !isDay(until)) return undefined;
  return { kind: 'letter', organisation, name, told, questions: questions.filter(isQuestion), language, until };
};
