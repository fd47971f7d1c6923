import type { Lifecycle, Role } from '@vrijhaven/domain';

export const PROPOSAL_STATES = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
/** Under way: somebody still waits for something. */
export const LIVE_PROPOSALS: readonly ProposalState[] = ['proposed', 'accepted'];
export type ProposalActor = Role | 'applicant' | 'system';

/**
 * One candidate, one city at a time. `withdrawn`: taken back by the office or with the application, by the guest who
 * does not want to move, or because the guest lives in the next city now.
 */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalActor> = {
  proposed: { accepted: ['cityCoordinator'], declined: ['cityCoordinator'], withdrawn: ['coordinator', 'system'] },
  accepted: { withdrawn: ['coordinator', 'applicant', 'system'] },
  declined: {},
  withdrawn: {},
};
