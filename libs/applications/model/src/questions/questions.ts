import type { ApplicantCompartment } from '@vrijhaven/domain';
import { FIRST_TOPICS } from './topics/first-topics';
import { LATER_TOPICS } from './topics/later-topics';
import type { Question, Topic } from './question';

/** Rises whenever a question changes its meaning; every sealed document says which version it answers. */
export const QUESTIONS_VERSION = 1;

export const TOPICS: readonly Topic[] = [...FIRST_TOPICS, ...LATER_TOPICS];

/** Every question, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = TOPICS.flatMap((topic) => topic.steps.flatMap((step) => step.questions));

const byKey = new Map(QUESTIONS.map((question) => [question.key, question]));

/** The question of that key; absent when a newer or older version of the form asked it. */
export const questionOf = (key: string): Question | undefined => byKey.get(key);

/** The questions whose answers a compartment holds, copies for the summary included. */
export const questionsIn = (compartment: ApplicantCompartment): readonly Question[] =>
  QUESTIONS.filter(
    (question) => question.compartment === compartment || (compartment === 'summary' && question.summarised === true),
  );
