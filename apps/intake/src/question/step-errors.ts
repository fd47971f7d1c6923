import { askedQuestions, checkAnswer, isAnswered, labelOf } from '@vrijhaven/applications/model';
import type { AnswerFault, Answers, QuestionTexts, Step } from '@vrijhaven/applications/model';

export interface StepError {
  readonly key: string;
  readonly label: string;
  readonly fault: AnswerFault;
}

/** What must be mended on a page before it can be passed; leaving something out is never among it. */
export const stepErrors = (step: Step, answers: Answers, texts: QuestionTexts): readonly StepError[] =>
  askedQuestions(step, answers).flatMap((question) => {
    const answer = answers[question.key];
    const fault = answer !== undefined && isAnswered(answer) ? checkAnswer(question, answer) : undefined;
    return fault ? [{ key: question.key, label: labelOf(texts, question.key), fault }] : [];
  });
