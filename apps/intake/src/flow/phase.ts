import type { ApplicationState } from '@vrijhaven/applications/model';

/**
 * What a state means to the person whom it is about. Steps that differ only inside the office share a
 * phase, and a city's decline is none: it costs nothing and must not look as if it did.
 */
export const PHASES = [
  'received',
  'reading',
  'incomplete',
  'ineligible',
  'checking',
  'choosing',
  'notSelected',
  'reserve',
  'matching',
  'offered',
  'declined',
  'accepted',
  'visa',
  'visaRefused',
  'placed',
  'referred',
  'paused',
  'callCancelled',
  'inProgramme',
  'withdrawn',
] as const;
export type Phase = (typeof PHASES)[number];

export const phaseOf: Readonly<Record<ApplicationState, Phase>> = {
  submitted: 'received',
  screening: 'reading',
  incomplete: 'incomplete',
  ineligible: 'ineligible',
  eligible: 'checking',
  verifying: 'checking',
  verified: 'checking',
  concern: 'checking',
  unverifiable: 'checking',
  scoring: 'choosing',
  notSelected: 'notSelected',
  reserve: 'reserve',
  shortlisted: 'choosing',
  pool: 'matching',
  proposed: 'matching',
  cityDeclined: 'matching',
  cityAccepted: 'matching',
  offered: 'offered',
  offerDeclined: 'declined',
  accepted: 'accepted',
  visaPending: 'visa',
  visaRefused: 'visaRefused',
  placed: 'placed',
  referredOut: 'referred',
  callCancelled: 'callCancelled',
  inProgramme: 'inProgramme',
  safetyHold: 'paused',
  withdrawn: 'withdrawn',
};

/** The straight way, as the return page draws it. */
export const WAY = ['reading', 'checking', 'choosing', 'matching', 'offered', 'accepted', 'placed'] as const;

const STANDS_AT: Readonly<Partial<Record<Phase, (typeof WAY)[number]>>> = {
  received: 'reading',
  incomplete: 'reading',
  reserve: 'choosing',
  declined: 'matching',
  visa: 'accepted',
  visaRefused: 'matching',
};

/** Which step of the way a phase stands at; nothing when it has left the way. */
export const wayStep = (phase: Phase): (typeof WAY)[number] | undefined =>
  WAY.find((step) => step === phase) ?? STANDS_AT[phase];

/** Whether the person can still act: nothing follows these. */
export const isOver = (phase: Phase): boolean => ['ineligible', 'notSelected', 'referred', 'withdrawn'].includes(phase);
