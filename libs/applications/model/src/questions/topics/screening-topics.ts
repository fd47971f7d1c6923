import { aboutTopic } from './about.topic';
import { careTopic } from './care.topic';
import { conditionsTopic } from './conditions.topic';
import { contactTopic } from './contact.topic';
import { needsTopic } from './needs.topic';
import { threatTopic } from './threat.topic';
import { workTopic } from './work.topic';
import type { Topic } from '../question';

/** What the office must know before it can say whether an application fits the call. */
export const SCREENING_TOPICS: readonly Topic[] = [
  contactTopic,
  aboutTopic,
  workTopic,
  threatTopic,
  conditionsTopic,
  needsTopic,
  careTopic,
];
