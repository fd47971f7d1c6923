import type { Lifecycle, Role } from '@vrijhaven/domain';

export const PROPOSAL_STATES = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
export type ProposalActor = Role | 'system';

/** One candidate, one city at a time. `withdrawn`: taken back by the office or with the application. */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalActor> = {
  proposed: { accepted: ['cityCoordinator'], declined: ['cityCoordinator'], withdrawn: ['coordinator', 'system'] },
  accepted: { withdrawn: ['coordinator', 'system'] },
  declined: {},
  withdrawn: {},
};
