export { ACCESS_NEEDS, meets, plainCode } from './attributes';
export type { GivenUp, PlacedBecause } from './explain-placed';
export type { Block, Reason } from './explain-unplaced';
export { explain, match, matchGreedily } from './match';
export type { ExplainedMatching, OnAnswer, UnplacedBecause } from './match';
export type {
  Balance,
  Matching,
  MatchingCandidate,
  MatchingCity,
  MatchingPlace,
  MatchingProblem,
  SuggestedStay,
} from './problem';
export type { Change, WouldPlace } from './single-change';
export type { Merit } from './soft-scores';
