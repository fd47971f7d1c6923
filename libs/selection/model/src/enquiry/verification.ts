import type { ApplicationState } from '@vrijhaven/applications/model';

/** How sure the verifier is in the end. Sealed: the server learns no more than where the application went. */
export const CONFIDENCE_LEVELS = ['high', 'medium', 'low', 'none'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

export const VERIFICATION_OUTCOMES = [
  'verified',
  'concern',
  'unverifiable',
] as const satisfies readonly ApplicationState[];
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];

export const isConfidence = (value: unknown): value is ConfidenceLevel =>
  CONFIDENCE_LEVELS.some((level) => level === value);

/** Whether a state says what a verification came to. */
export const isConcluded = (state: ApplicationState): state is VerificationOutcome =>
  (VERIFICATION_OUTCOMES as readonly ApplicationState[]).includes(state);
