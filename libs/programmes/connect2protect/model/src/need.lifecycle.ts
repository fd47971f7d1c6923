import type { Lifecycle, Role } from '@vrijhaven/domain';

export const NEED_STATES = ['open', 'paired', 'withdrawn', 'closed'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export type NeedActor = Role | 'applicant' | 'system';

/** Where a need came from. */
export const NEED_ORIGINS = ['direct', 'application', 'stay', 'training'] as const;
export type NeedOrigin = (typeof NEED_ORIGINS)[number];

/**
 * A defender who would like somebody of influence beside them. Only they can take it back; when a pair ends and they
 * still wish for one, it is open again.
 */
export const needLifecycle: Lifecycle<NeedState, NeedActor> = {
  open: { paired: ['system'], withdrawn: ['applicant', 'system'], closed: ['pairingCoordinator'] },
  paired: { open: ['system'], withdrawn: ['applicant', 'system'], closed: ['system'] },
  withdrawn: {},
  closed: {},
};

/** A need that somebody still works on. */
export const LIVE_NEEDS: readonly NeedState[] = ['open', 'paired'];
