import { PRESENT, type ResidencyState } from '@vrijhaven/shelter-city/model';
import type { PillTone } from '@vrijhaven/ui';

/** How a stay looks on the board; each look has its own colour, pattern and word. */
export const LOOKS = ['planned', 'preparing', 'present', 'leaving', 'past'] as const;
export type Look = (typeof LOOKS)[number];

const LOOK_OF: Readonly<Record<ResidencyState, Look>> = {
  planned: 'planned',
  preparing: 'preparing',
  arrived: 'present',
  active: 'present',
  incident: 'present',
  returnPlanning: 'leaving',
  departed: 'past',
  followUp: 'past',
  closed: 'past',
  cancelled: 'past',
  moved: 'past',
  minimised: 'past',
};

/** Five looks for twelve states: more could not be told apart at a glance. */
export const lookOf = (state: ResidencyState): Look => LOOK_OF[state];

const TONE_OF: Readonly<Record<Look, PillTone>> = {
  planned: 'neutral',
  preparing: 'active',
  present: 'good',
  leaving: 'waiting',
  past: 'done',
};

/** The colour of a stay in lists, the same as on the board; something that happened is found at once. */
export const stayTone = (state: ResidencyState): PillTone => (state === 'incident' ? 'danger' : TONE_OF[lookOf(state)]);

/** A stay that has begun stays where it is; its dates are history. */
export const mayMove = (state: ResidencyState): boolean => state === 'planned' || state === 'preparing';

/** The end of a stay may change as long as somebody lives there. */
export const mayStretch = (state: ResidencyState): boolean => mayMove(state) || PRESENT.includes(state);
