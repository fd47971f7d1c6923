export { proposalLifecycle, PROPOSAL_STATES } from './proposal.lifecycle';
export type { ProposalActor, ProposalState } from './proposal.lifecycle';
export { OCCUPYING, residencyLifecycle, RESIDENCY_STATES } from './residency.lifecycle';
export type { ResidencyActor, ResidencyState } from './residency.lifecycle';
