import { ACCESS_NEEDS, CERTIFICATE_PARTS, ROOM_WISHES } from '../codes';
import type { CourseTopic } from '../course-form';

/** Requirements, never reasons: trainers and the venue read some of it on their lists. */
const needsTopic: CourseTopic = {
  key: 'needs',
  stage: 'coming',
  steps: [
    {
      key: 'access',
      questions: [
        { key: 'access', kind: 'choices', options: ACCESS_NEEDS },
        { key: 'accessNote', kind: 'text' },
      ],
    },
    {
      key: 'diet',
      questions: [
        {
          key: 'diet',
          kind: 'choices',
          options: ['noPork', 'noMeat', 'noAnimal', 'noGluten', 'noMilk', 'noNuts'],
        },
        { key: 'dietNote', kind: 'text' },
      ],
    },
    { key: 'room', questions: [{ key: 'roomWish', kind: 'choice', options: ROOM_WISHES }] },
  ],
};

const emergencyTopic: CourseTopic = {
  key: 'emergency',
  stage: 'coming',
  steps: [
    {
      key: 'emergency',
      questions: [
        { key: 'emergencyHint', kind: 'text' },
        { key: 'emergencyTold', kind: 'longText' },
      ],
    },
  ],
};

const certificateTopic: CourseTopic = {
  key: 'certificate',
  stage: 'coming',
  steps: [
    {
      key: 'certificate',
      questions: [
        { key: 'certificateParts', kind: 'choices', options: CERTIFICATE_PARTS },
        { key: 'certificateName', kind: 'text' },
      ],
    },
  ],
};

/** What coming takes. Asked only of somebody who has accepted a seat. */
export const COMING_TOPICS: readonly CourseTopic[] = [needsTopic, emergencyTopic, certificateTopic];
