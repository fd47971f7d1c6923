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
  StayOutcome,
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
export { lacksDeparture, mayTellDeparture } from './stays/lacks-departure';
export { createStays } from './stays/create-stays';
export type { FollowUpView, ItemView, PastStay, StayEvent, StayFile, StayView } from './stays/stay-views';
export { createOwnStays } from './stays/own-stays';
export type { AnswerMoveOutcome, ChooseDaysOutcome, OwnStays, OwnStaysView } from './stays/own-stays';
export type { Stays } from './stays/stays';
