import { isAnswered, isAsked } from '@vrijhaven/applications/model';
import type { Answers, FormQuestion } from '@vrijhaven/applications/model';
import type { CourseStage, CourseStep, CourseTopic } from './course-form';
import { APPLYING_TOPICS } from './topics/applying-topics';
import { COMING_TOPICS } from './topics/coming-topics';

/** Rises whenever a question changes its meaning; every entry says which version it answers. */
export const COURSE_QUESTIONS_VERSION = 1;

export const COURSE_TOPICS: readonly CourseTopic[] = [...APPLYING_TOPICS, ...COMING_TOPICS];

const questionsIn = (topics: readonly CourseTopic[]): readonly FormQuestion[] =>
  topics.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions));

/** Every question of the course's form, in the order in which it is asked. */
export const COURSE_QUESTIONS: readonly FormQuestion[] = questionsIn(COURSE_TOPICS);

export const courseQuestionOf = (key: string): FormQuestion | undefined =>
  COURSE_QUESTIONS.find((question) => question.key === key);

/** The pages that have anything to ask, given what was answered. */
export const courseSteps = (stages: readonly CourseStage[], answers: Answers): readonly CourseStep[] =>
  COURSE_TOPICS.filter(({ stage }) => stages.includes(stage))
    .flatMap(({ steps }) => steps)
    .map((step) => ({ ...step, questions: step.questions.filter((question) => isAsked(question, answers)) }))
    .filter(({ questions }) => questions.length > 0);

/** The answers of some stages that are worth sealing: no blanks, nothing that is no longer asked. */
export const keptAnswers = (answers: Answers, stages: readonly CourseStage[]): Answers => {
  const asked = questionsIn(COURSE_TOPICS.filter(({ stage }) => stages.includes(stage)));
  const kept = asked.filter((question) => isAsked(question, answers) && isAnswered(answers[question.key]));
  return Object.fromEntries(kept.flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
};
