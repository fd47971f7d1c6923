export { slugOf } from './city-names';
export { createShelterCity } from './create-shelter-city';
export type { Feeds } from './feeds';
export type { House, PlaceWords } from './house';
export type { NewCity, ProposalFilter, ShelterCity } from './shelter-city';
export type {
  AnswerOutcome,
  CreateCityOutcome,
  CreateFeedOutcome,
  DiscloseOutcome,
  HouseOutcome,
  ProposalDone,
  ProposeOutcome,
  RemoveBlockOutcome,
  RevokeFeedOutcome,
  ResidencyOutcome,
} from './outcomes';
export type {
  BlockView,
  CandidateView,
  CityView,
  FeedView,
  PlaceView,
  PoolCandidate,
  ProposalView,
  ResidencyView,
} from './views';
