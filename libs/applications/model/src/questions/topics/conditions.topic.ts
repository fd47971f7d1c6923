import type { Topic } from '../question';

/** The hard conditions that calls can have: which of them are asked, the call's version says. What a city must plan with is `need`, the rest stays with the threat. */
export const conditionsTopic: Topic = {
  key: 'conditions',
  stage: 'screening',
  steps: [
    {
      key: 'principles',
      questions: [
        { key: 'nonViolent', compartment: 'threat', kind: 'yesNoUnsure' },
        { key: 'becauseOfWork', compartment: 'threat', kind: 'yesNoUnsure' },
      ],
    },
    {
      key: 'return',
      questions: [
        { key: 'canReturn', compartment: 'threat', kind: 'yesNoUnsure' },
        { key: 'comesAlone', compartment: 'need', kind: 'yesNoUnsure' },
      ],
    },
    {
      key: 'travel',
      questions: [
        {
          key: 'passport',
          compartment: 'threat',
          kind: 'choice',
          options: ['valid', 'willObtain', 'cannot', 'unsure'],
        },
        { key: 'travelBan', compartment: 'threat', kind: 'yesNoUnsure' },
      ],
    },
    {
      key: 'available',
      questions: [
        { key: 'available', compartment: 'need', kind: 'period', summarised: true },
        { key: 'stayLength', compartment: 'need', kind: 'choice', options: ['month', 'twoMonths', 'threeMonths'] },
      ],
    },
    {
      key: 'languages',
      questions: [
        {
          key: 'english',
          compartment: 'need',
          kind: 'choice',
          summarised: true,
          options: ['none', 'little', 'conversation', 'well'],
        },
        { key: 'languages', compartment: 'need', kind: 'languages', summarised: true },
      ],
    },
    {
      key: 'speaking',
      questions: [
        {
          key: 'publicSpeaking',
          compartment: 'need',
          kind: 'choice',
          options: ['yes', 'protected', 'no', 'unsure'],
        },
      ],
    },
  ],
};
