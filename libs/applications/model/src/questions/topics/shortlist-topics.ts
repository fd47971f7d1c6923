import type { Question, Step, Topic } from '../question';

const text = (key: string): Question => ({ key, compartment: 'references', kind: 'text' });

/** Two referees, apart: what one may be told says nothing about the other. */
const referee = (which: 1 | 2): Step => ({
  key: `referee${String(which)}`,
  questions: [
    text(`referee${String(which)}Name`),
    text(`referee${String(which)}Knows`),
    text(`referee${String(which)}Reach`),
    { key: `referee${String(which)}Told`, compartment: 'references', kind: 'longText' },
  ],
});

const personTopic: Topic = {
  key: 'person',
  stage: 'shortlist',
  steps: [
    { key: 'legalName', questions: [{ key: 'legalName', compartment: 'identity', kind: 'text' }] },
    {
      key: 'papers',
      questions: [
        { key: 'birthDate', compartment: 'identity', kind: 'date' },
        { key: 'nationality', compartment: 'identity', kind: 'country' },
      ],
    },
    { key: 'relatives', questions: [{ key: 'relatives', compartment: 'threat', kind: 'longText' }] },
  ],
};

/** Matching reads this: who may know of a guest, and whom a guest must not meet. A city reads it, too. */
const visibilityTopic: Topic = {
  key: 'safety',
  stage: 'shortlist',
  steps: [
    {
      key: 'visibility',
      questions: [
        {
          key: 'visibility',
          compartment: 'need',
          kind: 'choice',
          options: ['ownName', 'otherName', 'closedDoors', 'none', 'unsure'],
        },
      ],
    },
    {
      key: 'avoidPlaces',
      questions: [
        { key: 'avoidCommunities', compartment: 'need', kind: 'countries' },
        { key: 'avoidPlaces', compartment: 'need', kind: 'longText' },
      ],
    },
  ],
};

const evidenceTopic: Topic = {
  key: 'evidence',
  stage: 'shortlist',
  heavy: true,
  steps: [
    { key: 'evidence', questions: [{ key: 'evidence', compartment: 'threat', kind: 'longText' }] },
    { key: 'returnView', questions: [{ key: 'returnView', compartment: 'threat', kind: 'longText' }] },
  ],
};

/** What is asked only of people whom the call fits. */
export const SHORTLIST_TOPICS: readonly Topic[] = [
  personTopic,
  { key: 'referees', stage: 'shortlist', steps: [referee(1), referee(2)] },
  evidenceTopic,
  visibilityTopic,
];
