import type { Topic } from '../question';

/** What the stay should bring. A city reads this before it knows who asks: nothing here may name anyone. */
export const needsTopic: Topic = {
  key: 'needs',
  stage: 'screening',
  steps: [
    {
      key: 'hopes',
      questions: [
        {
          key: 'hopes',
          compartment: 'need',
          kind: 'choices',
          options: ['rest', 'training', 'network', 'advocacy', 'study', 'health'],
        },
        { key: 'hopesNote', compartment: 'need', kind: 'longText' },
      ],
    },
    {
      key: 'housing',
      questions: [
        {
          key: 'housing',
          compartment: 'need',
          kind: 'choices',
          options: ['stepFree', 'groundFloor', 'quiet', 'ownBathroom', 'garden', 'noPets', 'nearTransport'],
        },
        { key: 'housingNote', compartment: 'need', kind: 'text' },
      ],
    },
  ],
};
