import type { Topic } from '../question';

/** The work itself. `fields` goes to cities, so it stays broad. */
export const workTopic: Topic = {
  key: 'work',
  stage: 'screening',
  steps: [
    {
      key: 'fields',
      questions: [
        {
          key: 'fields',
          compartment: 'need',
          kind: 'choices',
          summarised: true,
          options: [
            'civil',
            'women',
            'lgbti',
            'land',
            'indigenous',
            'press',
            'law',
            'labour',
            'minorities',
            'youth',
            'corruption',
            'arts',
            'other',
          ],
        },
      ],
    },
    {
      key: 'position',
      questions: [
        { key: 'role', compartment: 'identity', kind: 'text' },
        { key: 'affiliation', compartment: 'identity', kind: 'text' },
      ],
    },
    { key: 'workStory', questions: [{ key: 'workStory', compartment: 'threat', kind: 'longText' }] },
  ],
};
