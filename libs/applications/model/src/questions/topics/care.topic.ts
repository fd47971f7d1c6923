import type { Topic } from '../question';

/** Support wanted, as wishes and never as diagnoses; only the care professional can open it. */
export const careTopic: Topic = {
  key: 'care',
  stage: 'screening',
  heavy: true,
  steps: [
    {
      key: 'care',
      questions: [
        {
          key: 'careWishes',
          compartment: 'care',
          kind: 'choices',
          options: ['talk', 'doctor', 'medicine', 'dentist', 'none'],
        },
        { key: 'careNote', compartment: 'care', kind: 'longText' },
      ],
    },
  ],
};
