import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';

export interface StaffStep {
  readonly by: 'intakeOfficer' | 'verifier' | 'coordinator' | 'securityOfficer';
  readonly to: ApplicationState;
  readonly reason: ReasonCode;
}

/** One step on the way of an application and who takes it. */
export type Step =
  | StaffStep
  | { readonly by: 'proposal'; readonly to: 'proposed' }
  | { readonly by: 'city'; readonly to: 'cityAccepted' | 'cityDeclined'; readonly reason: ReasonCode }
  | { readonly by: 'applicant'; readonly to: 'accepted' | 'offerDeclined' | 'withdrawn' }
  | { readonly by: 'stay'; readonly to: 'placed' };

type Row = readonly [after: ApplicationState, step: Step];

const staff = (
  after: ApplicationState,
  to: ApplicationState,
  by: 'intakeOfficer' | 'verifier' | 'coordinator' | 'securityOfficer',
  reason: ReasonCode,
): Row => [after, { by, to, reason }];

/** The last step to every state, and the state before it. */
const LAST_STEP: Readonly<Partial<Record<ApplicationState, Row>>> = {
  screening: staff('submitted', 'screening', 'intakeOfficer', 'routine'),
  incomplete: staff('screening', 'incomplete', 'intakeOfficer', 'informationMissing'),
  ineligible: staff('screening', 'ineligible', 'intakeOfficer', 'conditionNotMet'),
  eligible: staff('screening', 'eligible', 'intakeOfficer', 'conditionsMet'),
  referredOut: staff('screening', 'referredOut', 'coordinator', 'other'),
  verifying: staff('eligible', 'verifying', 'verifier', 'routine'),
  verified: staff('verifying', 'verified', 'verifier', 'referencesConfirmed'),
  concern: staff('verifying', 'concern', 'verifier', 'referencesUnclear'),
  unverifiable: staff('verifying', 'unverifiable', 'verifier', 'referencesUnclear'),
  scoring: staff('verified', 'scoring', 'coordinator', 'routine'),
  notSelected: staff('scoring', 'notSelected', 'coordinator', 'scoresDecided'),
  reserve: staff('scoring', 'reserve', 'coordinator', 'scoresDecided'),
  shortlisted: staff('scoring', 'shortlisted', 'coordinator', 'scoresDecided'),
  pool: staff('shortlisted', 'pool', 'coordinator', 'routine'),
  proposed: ['pool', { by: 'proposal', to: 'proposed' }],
  cityDeclined: ['proposed', { by: 'city', to: 'cityDeclined', reason: 'capacity' }],
  cityAccepted: ['proposed', { by: 'city', to: 'cityAccepted', reason: 'conditionsMet' }],
  offered: staff('cityAccepted', 'offered', 'coordinator', 'routine'),
  offerDeclined: ['offered', { by: 'applicant', to: 'offerDeclined' }],
  accepted: ['offered', { by: 'applicant', to: 'accepted' }],
  visaPending: staff('accepted', 'visaPending', 'coordinator', 'visa'),
  visaRefused: staff('visaPending', 'visaRefused', 'coordinator', 'visa'),
  placed: ['accepted', { by: 'stay', to: 'placed' }],
  safetyHold: staff('eligible', 'safetyHold', 'securityOfficer', 'safety'),
  withdrawn: ['screening', { by: 'applicant', to: 'withdrawn' }],
};

/** Every step from `submitted` to a state. */
export const pathTo = (state: ApplicationState): readonly Step[] => {
  const row = LAST_STEP[state];
  if (!row) return [];
  const [after, step] = row;
  return [...pathTo(after), step];
};
