import { OFFER_TOPICS } from './topics/offer-topics';
import { SCREENING_TOPICS } from './topics/screening-topics';
import { SHORTLIST_TOPICS } from './topics/shortlist-topics';
import type { Question, Topic } from './question';

/** Rises whenever a question changes its meaning; every sealed document says which version it answers. */
export const QUESTIONS_VERSION = 1;

export const TOPICS: readonly Topic[] = [...SCREENING_TOPICS, ...SHORTLIST_TOPICS, ...OFFER_TOPICS];

/** Every question, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = TOPICS.flatMap((topic) => topic.steps.flatMap((step) => step.questions));

const byKey = new Map(QUESTIONS.map((question) => [question.key, question]));

/** The question of that key; absent when a newer or older version of the form asked it. */
export const questionOf = (key: string): Question | undefined => byKey.get(key);
