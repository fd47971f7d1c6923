import { APPLICATION_STATES, type ApplicationState } from '@vrijhaven/applications/model';
import type { PillTone } from '@vrijhaven/ui';

/** In the order of the work; a hold stands apart wherever it began. */
export const PHASES = ['intake', 'verification', 'selection', 'matching', 'arrival', 'hold', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** In which part of the work an application stands; the tabs of the caseload. */
const PHASE_OF: Readonly<Record<ApplicationState, Phase>> = {
  submitted: 'intake',
  screening: 'intake',
  incomplete: 'intake',
  eligible: 'verification',
  verifying: 'verification',
  verified: 'verification',
  concern: 'verification',
  unverifiable: 'verification',
  scoring: 'selection',
  reserve: 'selection',
  shortlisted: 'selection',
  pool: 'matching',
  proposed: 'matching',
  cityDeclined: 'matching',
  cityAccepted: 'matching',
  offered: 'matching',
  offerDeclined: 'matching',
  accepted: 'arrival',
  visaPending: 'arrival',
  visaRefused: 'arrival',
  placed: 'arrival',
  safetyHold: 'hold',
  ineligible: 'closed',
  notSelected: 'closed',
  callCancelled: 'closed',
  referredOut: 'closed',
  withdrawn: 'closed',
  // Of another programme: the caseload lists none.
  inProgramme: 'closed',
};

/** The tab under which a state is found. */
export const phaseOf = (state: ApplicationState): Phase => PHASE_OF[state];

/** The states of a tab, in the order of the lifecycle. */
export const statesIn = (phase: Phase): ApplicationState[] =>
  APPLICATION_STATES.filter((state) => PHASE_OF[state] === phase);

const DANGER: readonly ApplicationState[] = ['safetyHold', 'concern', 'visaRefused'];
const GOOD: readonly ApplicationState[] = ['verified', 'cityAccepted', 'accepted', 'placed', 'eligible'];
/** Somebody outside the office has to act first. */
const WAITING: readonly ApplicationState[] = ['incomplete', 'verifying', 'proposed', 'offered', 'visaPending'];

/** The colour of a state. It only helps the eye; the word carries the meaning. */
export const toneOf = (state: ApplicationState): PillTone => {
  if (DANGER.includes(state)) return 'danger';
  if (GOOD.includes(state)) return 'good';
  if (WAITING.includes(state)) return 'waiting';
  return phaseOf(state) === 'closed' ? 'done' : 'active';
};
