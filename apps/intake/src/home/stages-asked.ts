import type { Answers, ApplicationState, Form, Stage } from '@vrijhaven/applications/model';
import type { Way } from '../flow/progress';
import { laterTopics, stepAnswered, topicState } from '../flow/progress';

/** How it is kept that the questions of a stage were put off; beside the pages that were passed. */
export const notNow = (stage: Stage): string => `later:${stage}`;

/**
 * The stages whose questions are put to somebody now. Each is asked once: who has sent anything of it, or passed or
 * put off all of it, finds what is left open among what they can do, and is not asked again.
 */
export const stagesAsked = (state: ApplicationState, sent: Answers, way: Way, form: Form): readonly Stage[] => {
  const topics = laterTopics(state, form);
  return [...new Set(topics.map(({ stage }) => stage))].filter((stage) => {
    const own = topics.filter((topic) => topic.stage === stage);
    const answered = own.some((topic) => topic.steps.some((step) => stepAnswered(step, sent)));
    const left = own.some((topic) => ['notStarted', 'inProgress'].includes(topicState(topic, way)));
    return !answered && left && !way.visited.includes(notNow(stage));
  });
};
