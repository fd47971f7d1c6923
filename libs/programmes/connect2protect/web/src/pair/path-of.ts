import type { ActionFile } from '@vrijhaven/connect2protect/client';

const STEPS = ['drafted', 'approved', 'done'] as const;
type Step = (typeof STEPS)[number];

export interface PathStep {
  readonly step: Step;
  readonly standing: 'past' | 'now' | 'next';
}

/**
 * How far an action has come. [Note: the signature leads] the step `approved` is taken when the defender's own approval
 * of the newest text was verified here, not when the server says so.
 */
export const pathOf = ({ state, approval }: Pick<ActionFile, 'state' | 'approval'>): readonly PathStep[] => {
  const isApproved = approval === 'approved';
  const reached = !isApproved ? 0 : state === 'done' ? STEPS.length - 1 : 1;
  const isOver = state === 'dropped';
  return STEPS.map((step, at) => ({
    step,
    standing: at < reached || (at === reached && isApproved) ? 'past' : at === reached && !isOver ? 'now' : 'next',
  }));
};
