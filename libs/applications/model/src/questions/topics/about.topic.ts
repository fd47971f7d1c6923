import type { Topic } from '../question';

/** A name to use and a place on the map; the legal name comes later, if ever. */
export const aboutTopic: Topic = {
  key: 'about',
  stage: 'screening',
  steps: [
    { key: 'alias', questions: [{ key: 'alias', compartment: 'identity', kind: 'text', summarised: true }] },
    {
      key: 'where',
      questions: [
        { key: 'country', compartment: 'identity', kind: 'country', summarised: true },
        { key: 'whereNow', compartment: 'identity', kind: 'country', summarised: true },
      ],
    },
  ],
};
