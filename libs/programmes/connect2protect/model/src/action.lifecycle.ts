import type { Lifecycle, Role } from '@vrijhaven/domain';

export const ACTION_STATES = ['drafted', 'approved', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export type ActionActor = Role | 'applicant' | 'system';

/** What a professional can do for a defender. */
export const ACTION_KINDS = ['letter', 'question', 'visit', 'statement'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

const WRITERS = ['professional', 'pairingCoordinator', 'applicant'] as const;

/**
 * [Note: nothing is done without the defender] a new draft is a new text, so it goes back to `drafted` and what was
 * approved before counts for nothing.
 */
export const actionLifecycle: Lifecycle<ActionState, ActionActor> = {
  drafted: { drafted: WRITERS, approved: ['applicant'], dropped: [...WRITERS, 'system'] },
  approved: { drafted: WRITERS, done: ['professional', 'pairingCoordinator'], dropped: [...WRITERS, 'system'] },
  done: {},
  dropped: {},
};
