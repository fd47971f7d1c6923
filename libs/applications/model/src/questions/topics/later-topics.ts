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

/** What is asked only of people whom the call fits. */
export const LATER_TOPICS: readonly Topic[] = [
  {
    key: 'person',
    stage: 'later',
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
  },
  { key: 'referees', stage: 'later', steps: [referee(1), referee(2)] },
  {
    key: 'evidence',
    stage: 'later',
    heavy: true,
    steps: [
      { key: 'evidence', questions: [{ key: 'evidence', compartment: 'threat', kind: 'longText' }] },
      { key: 'returnView', questions: [{ key: 'returnView', compartment: 'threat', kind: 'longText' }] },
    ],
  },
];
