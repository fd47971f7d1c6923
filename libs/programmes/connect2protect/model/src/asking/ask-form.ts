import type { FormQuestion } from '@vrijhaven/applications/model';
import { isAsked } from '@vrijhaven/applications/model';
import type { Answers } from '@vrijhaven/applications/model';
import { HELPS, REGIONS, THEMES } from '../professional';

/** A page of the form by which a defender asks for somebody beside them. */
export interface AskStep {
  readonly key: string;
  readonly questions: readonly FormQuestion[];
}

const ELSEWHERE = ['signal', 'email', 'whatsapp', 'phone', 'other'] as const;

/** [Note: nobody tells more than is needed] what the office looks by; who somebody is, they say item by item. */
export const LOOKING_STEPS: readonly AskStep[] = [
  { key: 'helps', questions: [{ key: 'helps', kind: 'choices', options: HELPS }] },
  { key: 'languages', questions: [{ key: 'languages', kind: 'languages' }] },
  { key: 'regions', questions: [{ key: 'regions', kind: 'choices', options: REGIONS }] },
  { key: 'themes', questions: [{ key: 'themes', kind: 'choices', options: THEMES }] },
  { key: 'avoid', questions: [{ key: 'avoid', kind: 'longText' }] },
  { key: 'text', questions: [{ key: 'text', kind: 'longText' }] },
];

/** How the office may reach them without harming them. */
export const CONTACT_STEPS: readonly AskStep[] = [
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
];

/** Every page of the form, in the order in which it is asked. */
export const ASK_STEPS: readonly AskStep[] = [...LOOKING_STEPS, ...CONTACT_STEPS];

/** The pages of a part of it with what there is to ask, given what was answered. */
export const askSteps = (steps: readonly AskStep[], answers: Answers): readonly AskStep[] =>
  steps.map((step) => ({ ...step, questions: step.questions.filter((question) => isAsked(question, answers)) }));
