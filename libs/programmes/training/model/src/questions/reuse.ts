import { checkAnswer, isAnswered, isPeriod, optionsOf } from '@vrijhaven/applications/model';
import type { Answer, Answers } from '@vrijhaven/applications/model';
import { courseQuestionOf } from './course-questions';

/** Questions of the Shelter City form whose answers fit a question here; most are the same question. */
export const REUSABLE: Readonly<Record<string, string>> = {
  alias: 'alias',
  country: 'country',
  languages: 'languages',
  fields: 'fields',
  role: 'role',
  directContact: 'directContact',
  channel: 'channel',
  channelAddress: 'channelAddress',
  safeHours: 'safeHours',
  avoidWords: 'avoidWords',
  available: 'available',
  passport: 'passport',
  access: 'housing',
  accessNote: 'housingNote',
  diet: 'diet',
  dietNote: 'dietNote',
  emergencyHint: 'kinName',
  emergencyTold: 'kinTold',
};

/** One earlier answer that could be taken over, for the defender to tick or not. */
export interface Reusable {
  readonly key: string;
  readonly from: string;
  readonly answer: Answer;
}

/** Codes that are no answer here are left behind; a text is as it is. */
const fitted = (key: string, answer: Answer): Answer | undefined => {
  const question = courseQuestionOf(key);
  if (!question) return undefined;
  const known = optionsOf(question);
  const isList = question.kind === 'choices' && typeof answer !== 'string' && !isPeriod(answer);
  const kept = isList ? answer.filter((code) => known.includes(code)) : answer;
  return isAnswered(kept) && checkAnswer(question, kept) === undefined ? kept : undefined;
};

/** What of an earlier file may be taken over. Nothing is until its owner ticks it, one by one. */
export const reusableOf = (file: Answers): readonly Reusable[] =>
  Object.entries(REUSABLE).flatMap(([key, from]) => {
    const earlier = file[from];
    const answer = earlier === undefined ? undefined : fitted(key, earlier);
    return answer === undefined ? [] : [{ key, from, answer }];
  });

/** The form with what was ticked filled in; what was typed already stays. */
export const takeOver = (answers: Answers, reusable: readonly Reusable[], ticked: ReadonlySet<string>): Answers => ({
  ...Object.fromEntries(reusable.filter(({ key }) => ticked.has(key)).map(({ key, answer }) => [key, answer])),
  ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswered(answer))),
});
