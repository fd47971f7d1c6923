export { proposalLifecycle, PROPOSAL_STATES } from './proposal.lifecycle';
export type { ProposalActor, ProposalState } from './proposal.lifecycle';
export { OCCUPYING, residencyLifecycle, RESIDENCY_STATES } from './residency.lifecycle';
export type { ResidencyActor, ResidencyState } from './residency.lifecycle';
export { BLOCK_KINDS, BLOCK_REASONS, MAX_BLOCK_DAYS, MAX_BLOCK_YEARS } from './block';
export type { BlockKind, BlockReason } from './block';
export { HOST_FEATURES, HOUSING_FEATURES, isPlaceFeature, PLACE_FEATURES } from './place-features';
export type { PlaceFeature } from './place-features';
