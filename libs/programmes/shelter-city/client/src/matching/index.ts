export { assembleProblem, LONGEST_DAYS, SHORTEST_DAYS, startsOf, toMatchingCandidate } from './assemble-problem';
export type { Facts, StartPlan, Wish } from './assemble-problem';
export { ACCESS_NEEDS, meets, plainCode } from './attributes';
export type { GivenUp, PlacedBecause } from './explain-placed';
export type { Block, Reason } from './explain-unplaced';
export { explain, match, matchGreedily } from './match';
export type { ExplainedMatching, OnAnswer, UnplacedBecause } from './match';
export { NO_NOTE, readMatchingNote } from './matching-note';
export type { MatchingNote } from './matching-note';
export { citiesNamedIn } from './named-cities';
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
