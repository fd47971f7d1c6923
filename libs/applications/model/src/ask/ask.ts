import type { Answer, Answers } from '../questions/answers';
import type { Form } from '../questions/form';
import { questionIn } from '../questions/form';
import type { Question } from '../questions/question';

/** The kind of a message of the thread that asks for something of the form once more. (protocol.md step 33) */
export const ASK_KIND = 'ask';
/** More than these at once is an application begun anew. */
export const MOST_ASKED = 12;

/** Keys of the questions that a message asks again; undefined where it asks nothing. */
export const readAsked = (content: Readonly<Record<string, unknown>>): readonly string[] | undefined => {
  const { kind, questions } = content;
  if (kind !== ASK_KIND || !Array.isArray(questions) || questions.length > MOST_ASKED) return undefined;
  return questions.every((key): key is string => typeof key === 'string') ? questions : undefined;
};

/** The questions of a form behind these keys, each once and in the order in which they were asked; unknown ones are left out. */
export const askedAgain = (form: Form, keys: readonly string[]): readonly Question[] =>
  [...new Set(keys)].flatMap((key) => questionIn(form, key) ?? []);

export interface ChangedAnswer {
  readonly question: Question;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** The questions whose answers differ, in the order of the form. */
export const changedAnswers = (before: Answers, after: Answers, form: Form): readonly ChangedAnswer[] =>
  form.questions
    .map((question) => ({ question, before: before[question.key], after: after[question.key] }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
