import { askedQuestions, askedSteps, isAnswered, openStages, WHOLE_FORM } from '@vrijhaven/applications/model';
import type { Answers, ApplicationState, Form, Step, Topic } from '@vrijhaven/applications/model';

export type TopicState = 'notStarted' | 'inProgress' | 'done' | 'skipped';

export interface Way {
  readonly answers: Answers;
  readonly visited: readonly string[];
}

export const stepAnswered = (step: Step, answers: Answers): boolean =>
  askedQuestions(step, answers).some((question) => isAnswered(answers[question.key]));

/** A topic is done when each of its pages was passed and something was said; passed in silence it is skipped. */
export const topicState = (topic: Topic, { answers, visited }: Way): TopicState => {
  const steps = askedSteps(topic, answers);
  const seen = steps.filter((step) => visited.includes(step.key) || stepAnswered(step, answers));
  if (seen.length === 0) return 'notStarted';
  if (seen.length < steps.length) return 'inProgress';
  return steps.some((step) => stepAnswered(step, answers)) ? 'done' : 'skipped';
};

/** A topic of what the person's call asks. */
export const topicOf = (key: string, form: Form = WHOLE_FORM): Topic => {
  const topic = form.topics.find((each) => each.key === key);
  if (!topic) throw new Error(`no topic ${key}`);
  return topic;
};

/** The page after this one within its topic; none after the last. */
export const stepAfter = (topic: Topic, step: string, answers: Answers): Step | undefined => {
  const order = topic.steps.findIndex((each) => each.key === step);
  return askedSteps(topic, answers).find((each) => topic.steps.indexOf(each) > order);
};

/** Where a topic is entered: its first page not passed yet, else its first. */
export const firstOpenStep = (topic: Topic, { answers, visited }: Way): Step | undefined => {
  const steps = askedSteps(topic, answers);
  return steps.find((step) => !visited.includes(step.key) && !stepAnswered(step, answers)) ?? steps[0];
};

/** Which topics of a form may be answered in a state of the application; before it is sent, `null`. */
export const openTopics = (state: ApplicationState | null, form: Form = WHOLE_FORM): readonly Topic[] =>
  form.topics.filter((topic) => openStages(state).includes(topic.stage));

/** Of these, what is asked only after an application was sent. */
export const laterTopics = (state: ApplicationState, form: Form = WHOLE_FORM): readonly Topic[] =>
  openTopics(state, form).filter(({ stage }) => stage !== 'screening');
