export { slugOf } from './city-names';
export { createShelterCity } from './create-shelter-city';
export type { House, PlaceWords } from './house';
export type { NewCity, ProposalFilter, ShelterCity } from './shelter-city';
export type {
  AnswerOutcome,
  CreateCityOutcome,
  DiscloseOutcome,
  HouseOutcome,
  ProposalDone,
  ProposeOutcome,
  RemoveBlockOutcome,
  ResidencyOutcome,
} from './outcomes';
export type {
  BlockView,
  CandidateView,
  CityView,
  PlaceView,
  PoolCandidate,
  ProposalView,
  ResidencyView,
} from './views';
