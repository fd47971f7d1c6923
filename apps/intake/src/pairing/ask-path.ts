import { askSteps, CONTACT_STEPS, LOOKING_STEPS } from '@vrijhaven/connect2protect/model';
import type { AskStep } from '@vrijhaven/connect2protect/model';
import type { Entry } from '../flow/entry';

type Typed = Pick<Entry, 'answers' | 'stage'>;

/** The pages of questions, given what was answered. */
export const stepsOf = ({ answers }: Pick<Typed, 'answers'>): readonly AskStep[] =>
  askSteps([...LOOKING_STEPS, ...CONTACT_STEPS], answers);

/** Whether it was asked before: items then go their own way, one by one. */
export const isChange = ({ stage }: Pick<Typed, 'stage'>): boolean => stage === 'changing';

const atOf = (steps: readonly AskStep[]): readonly string[] => steps.map(({ key }) => `step:${key}`);

/** Every page of the form in the order in which it is walked. */
export const pathOf = (typed: Typed): readonly string[] => [
  ...atOf(askSteps(LOOKING_STEPS, typed.answers)),
  ...(isChange(typed) ? [] : ['items']),
  ...atOf(askSteps(CONTACT_STEPS, typed.answers)),
  'check',
];

/** The page after one. */
export const pageAfter = (typed: Typed, at: string): string => {
  const path = pathOf(typed);
  return path[path.indexOf(at) + 1] ?? 'check';
};
