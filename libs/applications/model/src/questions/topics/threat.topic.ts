import type { Topic } from '../question';

/** What is happening. Never shown to a city, a commissioner or a firm. */
export const threatTopic: Topic = {
  key: 'threat',
  stage: 'screening',
  heavy: true,
  steps: [
    {
      key: 'threatUrgency',
      questions: [
        {
          key: 'threatUrgency',
          compartment: 'threat',
          kind: 'choice',
          summarised: true,
          options: ['now', 'weeks', 'months', 'pressure'],
        },
      ],
    },
    {
      key: 'threatTypes',
      questions: [
        {
          key: 'threatTypes',
          compartment: 'threat',
          kind: 'choices',
          options: [
            'watched',
            'smear',
            'threats',
            'attack',
            'arrest',
            'trial',
            'raid',
            'relatives',
            'livelihood',
            'online',
            'other',
          ],
        },
      ],
    },
    {
      key: 'threatSources',
      questions: [
        {
          key: 'threatSources',
          compartment: 'threat',
          kind: 'choices',
          options: ['state', 'armed', 'company', 'crime', 'community', 'relatives', 'unknown', 'other'],
        },
      ],
    },
    {
      key: 'threatStory',
      questions: [
        { key: 'threatLatest', compartment: 'threat', kind: 'text' },
        { key: 'threatStory', compartment: 'threat', kind: 'longText' },
      ],
    },
    {
      key: 'tried',
      questions: [
        { key: 'alternatives', compartment: 'threat', kind: 'longText' },
        { key: 'otherApplications', compartment: 'threat', kind: 'text' },
      ],
    },
  ],
};
