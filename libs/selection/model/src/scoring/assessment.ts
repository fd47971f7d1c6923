import type { Marks } from './criteria';

/** What the server knows of a member and an application: that they judged, never how. */
export const ASSESSMENT_STATES = ['scored', 'abstained'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** Why somebody abstains; sealed with the entry. */
export const ABSTAIN_REASONS = ['outsideKnowledge', 'briefUnclear', 'tooClose', 'other'] as const;
export type AbstainReason = (typeof ABSTAIN_REASONS)[number];

/** One entry of the log `scores`: the last of each author is the one that counts. */
export type ScoreContent =
  | { readonly kind: 'score'; readonly criteria: number; readonly marks: Marks; readonly note: string }
  | { readonly kind: 'abstention'; readonly reason: AbstainReason; readonly note: string };

/** An entry in its place: `number` from 1, whoever wrote it. */
export interface PlacedScore {
  readonly number: number;
  readonly author: string;
  readonly content: ScoreContent;
}

/** How many must have scored, not abstained, before there is a decision. The database says the same. */
export const QUORUM = 2;

/** States into which nobody is moved from `scoring` before there is a quorum. */
export const DECIDED_STATES = ['shortlisted', 'reserve', 'notSelected'] as const;
export type DecidedState = (typeof DECIDED_STATES)[number];

export const isDecided = (state: string): state is DecidedState =>
  (DECIDED_STATES as readonly string[]).includes(state);
