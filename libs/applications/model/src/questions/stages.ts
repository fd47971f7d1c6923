import type { ApplicationState } from '../application.lifecycle';
import type { Stage } from './question';

/** States before the office has said that the call fits, and those after which nothing more is asked. */
const NOT_YET_ELIGIBLE: readonly ApplicationState[] = [
  'submitted',
  'inProgramme',
  'screening',
  'incomplete',
  'ineligible',
  'notSelected',
  'referredOut',
  'callCancelled',
  'withdrawn',
];

/** From the offer to the stay. A hold shows nothing new: what was not begun before it is not asked during it. */
const OFFERED: readonly ApplicationState[] = ['offered', 'accepted', 'visaPending', 'visaRefused', 'placed'];

/** Which parts of the form may be answered in a state of the application; before it is sent, `null`. */
export const openStages = (state: ApplicationState | null): readonly Stage[] => {
  if (state === null || NOT_YET_ELIGIBLE.includes(state)) return ['screening'];
  return OFFERED.includes(state) ? ['screening', 'shortlist', 'offer'] : ['screening', 'shortlist'];
};

/** Whether what is sealed for visa and payment may exist for the first time. (protocol.md step 32) */
export const isOfferStage = (state: ApplicationState): boolean => openStages(state).includes('offer');
