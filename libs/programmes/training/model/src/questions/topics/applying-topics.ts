import { FOCUSES } from '../codes';
import type { CourseTopic } from '../course-form';

const ELSEWHERE = ['signal', 'email', 'whatsapp', 'phone', 'other'] as const;
const FIELDS = [
  ...['civil', 'women', 'lgbti', 'land', 'indigenous', 'press', 'law'],
  ...['labour', 'minorities', 'youth', 'corruption', 'arts', 'other'],
] as const;

/** Asked in the words and codes of the Shelter City form where it asks the same: so an answer can be taken over. */
const contactTopic: CourseTopic = {
  key: 'contact',
  stage: 'applying',
  steps: [
    // [Note: nominated] who is put forward by somebody else is known to the office alone.
    { key: 'filledBy', questions: [{ key: 'filledBy', kind: 'choice', options: ['self', 'other'] }] },
    {
      key: 'channel',
      questions: [
        { key: 'directContact', kind: 'choice', options: ['yes', 'no'] },
        { key: 'channel', kind: 'choice', options: ['page', ...ELSEWHERE] },
        { key: 'channelAddress', kind: 'text', when: { key: 'channel', is: ELSEWHERE } },
      ],
    },
    {
      key: 'careful',
      questions: [
        { key: 'safeHours', kind: 'text' },
        { key: 'avoidWords', kind: 'text' },
      ],
    },
  ],
};

const aboutTopic: CourseTopic = {
  key: 'about',
  stage: 'applying',
  steps: [
    { key: 'alias', questions: [{ key: 'alias', kind: 'text' }] },
    {
      key: 'where',
      questions: [
        { key: 'country', kind: 'country' },
        { key: 'languages', kind: 'languages' },
      ],
    },
    {
      key: 'work',
      questions: [
        { key: 'fields', kind: 'choices', options: FIELDS },
        { key: 'role', kind: 'text' },
      ],
    },
  ],
};

const courseTopic: CourseTopic = {
  key: 'course',
  stage: 'applying',
  steps: [
    {
      key: 'why',
      questions: [
        { key: 'focus', kind: 'choices', options: FOCUSES },
        { key: 'whyCourse', kind: 'longText' },
      ],
    },
    {
      key: 'passOn',
      questions: [
        { key: 'passOn', kind: 'longText' },
        { key: 'earlierCourse', kind: 'yesNoUnsure' },
      ],
    },
    {
      key: 'dates',
      questions: [
        { key: 'available', kind: 'period' },
        { key: 'passport', kind: 'choice', options: ['valid', 'willObtain', 'cannot', 'unsure'] },
      ],
    },
  ],
};

/** What the office must know to choose. */
export const APPLYING_TOPICS: readonly CourseTopic[] = [contactTopic, aboutTopic, courseTopic];
