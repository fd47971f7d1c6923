export { slugOf } from './city-names';
export { createShelterCity } from './create-shelter-city';
export type { NewCity, ProposalFilter, ShelterCity } from './shelter-city';
export type {
  AnswerOutcome,
  CreateCityOutcome,
  DiscloseOutcome,
  ProposalDone,
  ProposeOutcome,
  ResidencyOutcome,
} from './outcomes';
export type { CandidateView, CityView, PlaceView, ProposalView, ResidencyView } from './views';
