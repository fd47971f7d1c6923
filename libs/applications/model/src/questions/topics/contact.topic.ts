import type { Topic } from '../question';

const CHANNELS_ELSEWHERE = ['signal', 'email', 'whatsapp', 'phone', 'other'] as const;

/** How to reach a person without harming them. Asked before anything else. */
export const contactTopic: Topic = {
  key: 'contact',
  stage: 'screening',
  steps: [
    {
      key: 'filledBy',
      questions: [{ key: 'filledBy', compartment: 'contact', kind: 'choice', options: ['self', 'other'] }],
    },
    {
      key: 'proxy',
      questions: [
        { key: 'proxyRelation', compartment: 'contact', kind: 'text', when: { key: 'filledBy', is: ['other'] } },
        { key: 'defenderKnows', compartment: 'contact', kind: 'yesNoUnsure', when: { key: 'filledBy', is: ['other'] } },
      ],
    },
    {
      key: 'directContact',
      questions: [{ key: 'directContact', compartment: 'contact', kind: 'choice', options: ['yes', 'no'] }],
    },
    {
      key: 'channel',
      questions: [
        { key: 'channel', compartment: 'contact', kind: 'choice', options: ['page', ...CHANNELS_ELSEWHERE] },
        {
          key: 'channelAddress',
          compartment: 'contact',
          kind: 'text',
          when: { key: 'channel', is: CHANNELS_ELSEWHERE },
        },
      ],
    },
    {
      key: 'careful',
      questions: [
        {
          key: 'contactLanguage',
          compartment: 'contact',
          kind: 'choice',
          options: ['en', 'nl', 'fr', 'es', 'ar', 'other'],
        },
        { key: 'safeHours', compartment: 'contact', kind: 'text' },
        { key: 'avoidWords', compartment: 'contact', kind: 'text' },
      ],
    },
    { key: 'sharedDevice', questions: [{ key: 'sharedDevice', compartment: 'contact', kind: 'yesNoUnsure' }] },
  ],
};
