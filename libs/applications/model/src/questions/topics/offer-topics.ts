import type { Topic } from '../question';

const travelTopic: Topic = {
  key: 'travel',
  stage: 'offer',
  steps: [
    {
      key: 'passportDetails',
      questions: [
        { key: 'passportNumber', compartment: 'visa', kind: 'text' },
        { key: 'passportCountry', compartment: 'visa', kind: 'country' },
        { key: 'passportUntil', compartment: 'visa', kind: 'date' },
      ],
    },
    {
      key: 'visaHistory',
      questions: [
        { key: 'visaBefore', compartment: 'visa', kind: 'yesNoUnsure' },
        { key: 'visaHistory', compartment: 'visa', kind: 'longText' },
      ],
    },
    { key: 'visaWhere', questions: [{ key: 'visaWhere', compartment: 'visa', kind: 'country' }] },
  ],
};

const moneyTopic: Topic = {
  key: 'money',
  stage: 'offer',
  steps: [
    {
      key: 'moneyRoute',
      questions: [
        {
          key: 'moneyRoute',
          compartment: 'money',
          kind: 'choice',
          options: ['bank', 'cash', 'card', 'other', 'unsure'],
        },
        { key: 'moneyNote', compartment: 'money', kind: 'longText' },
      ],
    },
  ],
};

const kinTopic: Topic = {
  key: 'kin',
  stage: 'offer',
  steps: [
    {
      key: 'kin',
      questions: [
        { key: 'kinName', compartment: 'contact', kind: 'text' },
        { key: 'kinReach', compartment: 'contact', kind: 'text' },
        { key: 'kinTold', compartment: 'contact', kind: 'longText' },
      ],
    },
  ],
};

/** Food and medicine as what is required, never as what somebody believes or has. */
const dailyTopic: Topic = {
  key: 'daily',
  stage: 'offer',
  steps: [
    {
      key: 'diet',
      questions: [
        {
          key: 'diet',
          compartment: 'need',
          kind: 'choices',
          options: ['noPork', 'noMeat', 'noAnimal', 'noGluten', 'noMilk', 'noNuts'],
        },
        { key: 'dietNote', compartment: 'need', kind: 'text' },
      ],
    },
    {
      key: 'medical',
      questions: [
        {
          key: 'medical',
          compartment: 'care',
          kind: 'choices',
          options: ['fridge', 'pharmacy', 'equipment', 'hospital', 'none'],
        },
        { key: 'medicalNote', compartment: 'care', kind: 'longText' },
      ],
    },
  ],
};

/** What visa, journey and arrival take. Asked only of somebody to whom a place was offered. */
export const OFFER_TOPICS: readonly Topic[] = [travelTopic, moneyTopic, kinTopic, dailyTopic];
