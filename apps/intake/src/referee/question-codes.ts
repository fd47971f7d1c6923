import type { LetterQuestion } from '@vrijhaven/selection/model';
import { AGAIN, CONFIRMED, SINCE } from '@vrijhaven/selection/model';
import type { RefereeKey, Say } from './referee-texts';

type Choice = readonly (readonly [code: string, key: RefereeKey])[];

const CHOICES: Readonly<Partial<Record<LetterQuestion, Choice>>> = {
  since: SINCE.map((code) => [code, `since.${code}`] as const),
  work: CONFIRMED.map((code) => [code, `confirmed.${code}`] as const),
  threat: CONFIRMED.map((code) => [code, `confirmed.${code}`] as const),
  again: AGAIN.map((code) => [code, `again.${code}`] as const),
};

/** The answers that a question offers, in words; none where it is answered in one's own. */
export const choicesOf = (say: Say, question: LetterQuestion): readonly (readonly [string, string])[] | undefined =>
  CHOICES[question]?.map(([code, key]) => [code, say(key)] as const);

const HINTS: readonly LetterQuestion[] = ['knows', 'against', 'more'];

export const hintOf = (say: Say, question: LetterQuestion): string | undefined =>
  HINTS.includes(question) ? say(`q.${question}.hint` as RefereeKey) : undefined;

/** What was said, in words; undefined for what was left out. */
export const saidInWords = (say: Say, question: LetterQuestion, said: string | undefined): string | undefined => {
  if (said === undefined || said.trim() === '') return undefined;
  return choicesOf(say, question)?.find(([code]) => code === said)?.[1] ?? said;
};
