import type { Period } from '@vrijhaven/domain';
import { periodThrough } from '@vrijhaven/domain';
import type { FormQuestion, Question, Step, Topic } from './question';

/** A span of days as a person typed it: both days belong to it. See {@link spanOf}. */
export interface PeriodAnswer {
  readonly from: string;
  readonly until: string;
}
/** One code or text, several codes, or a span of days; see {@link FormQuestion.kind}. */
export type Answer = string | readonly string[] | PeriodAnswer;
export type Answers = Readonly<Record<string, Answer>>;

export const isPeriod = (answer: Answer): answer is PeriodAnswer => typeof answer === 'object' && 'from' in answer;

/** The span of an answer as everything reckons with spans, see [Note: people say the last day]. */
export const spanOf = ({ from, until }: PeriodAnswer): Period => periodThrough(from, until);

/** Whether something stands there: blanks and empty lists do not count. */
export const isAnswered = (answer: Answer | undefined): boolean => {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return isPeriod(answer) ? answer.from !== '' || answer.until !== '' : answer.length > 0;
};

/** Whether a question is to be asked, given what was answered so far. */
export const isAsked = (question: FormQuestion, answers: Answers): boolean => {
  if (!question.when) return true;
  const answer = answers[question.when.key];
  return typeof answer === 'string' && question.when.is.includes(answer);
};

export const askedQuestions = (step: Step, answers: Answers): readonly Question[] =>
  step.questions.filter((question) => isAsked(question, answers));

/** The pages of a topic that have anything to ask. */
export const askedSteps = (topic: Topic, answers: Answers): readonly Step[] =>
  topic.steps.filter((step) => askedQuestions(step, answers).length > 0);
