import type { FormCompartment, Language } from '@vrijhaven/domain';
import type { AddedQuestion, CallForm } from '../call/call-form';
import { conditionBehind } from '../call/conditions';
import type { Question, Step, Topic } from './question';
import type { QuestionTexts } from './question-texts';
import { TOPICS } from './questions';

/** The questions as one version of a call asks them, in their order. */
export interface Form {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
}

/** The topic of questions that one call asks besides. */
export const ADDED_TOPIC = 'added';

const isAskedBy = (form: CallForm, question: Question): boolean => {
  const condition = conditionBehind(question.key);
  const isBound = condition !== undefined && !form.conditions.some(({ code }) => code === condition);
  return !isBound && !form.leftOut.includes(question.key);
};

const addedStep = ({ key, compartment, kind }: AddedQuestion): Step => ({
  key,
  questions: [{ key, compartment, kind }],
});

/** Topics without what the call leaves out; a page or a topic with nothing to ask is not there. */
const topicsOf = (form: CallForm): readonly Topic[] => {
  const kept = TOPICS.map((topic) => ({
    ...topic,
    steps: topic.steps
      .map((step) => ({ ...step, questions: step.questions.filter((question) => isAskedBy(form, question)) }))
      .filter(({ questions }) => questions.length > 0),
  })).filter(({ steps }) => steps.length > 0);
  if (form.added.length === 0) return kept;
  const later = kept.findIndex(({ stage }) => stage !== 'screening');
  const added: Topic = { key: ADDED_TOPIC, stage: 'screening', steps: form.added.map(addedStep) };
  return [...kept.slice(0, later), added, ...kept.slice(later)];
};

const formOfTopics = (topics: readonly Topic[]): Form => ({
  topics,
  questions: topics.flatMap((topic) => topic.steps.flatMap((step) => step.questions)),
});

/** Every question that there is: where no call is chosen. */
export const WHOLE_FORM: Form = formOfTopics(TOPICS);

const known = new WeakMap<CallForm, Form>();

/** What a version of a call asks; for the same object the same answer. */
export const formOf = (form: CallForm | null | undefined): Form => {
  if (!form) return WHOLE_FORM;
  const made = known.get(form) ?? formOfTopics(topicsOf(form));
  known.set(form, made);
  return made;
};

/** The question of that key in a form; absent where the form does not ask it. */
export const questionIn = (form: Form, key: string): Question | undefined =>
  form.questions.find((question) => question.key === key);

/** The questions whose answers a compartment holds, copies for the summary included. */
export const questionsIn = (compartment: FormCompartment, form: Form = WHOLE_FORM): readonly Question[] =>
  form.questions.filter(
    (question) => question.compartment === compartment || (compartment === 'summary' && question.summarised === true),
  );

/** The words of the questions with those of a call's own laid over them. */
export const withAddedTexts = (
  texts: QuestionTexts,
  form: CallForm | null | undefined,
  language: Language,
): QuestionTexts => {
  if (!form || form.added.length === 0) return texts;
  const own = form.added.flatMap(({ key, title, hint }) => [
    [`q.${key}`, title[language]],
    [`step.${key}`, title[language]],
    ...(hint ? [[`q.${key}.hint`, hint[language]]] : []),
  ]);
  return { ...texts, ...(Object.fromEntries(own) as QuestionTexts) };
};
