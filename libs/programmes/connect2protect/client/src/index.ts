export type { PairFilter } from './pair-pages';
export { PROGRAMME, isLive } from './programme';
export type {
  Connect2Protect,
  Needs,
  Pairs,
  PairsProgress,
  ProfessionalFacts,
  Professionals,
  ReleasedItems,
} from './connect2protect';
export { createConnect2Protect } from './desk/create-connect2protect';
export { createOwnPairing } from './own/create-own-pairing';
export { requestContent } from './own/request-content';
export type { NeedOutcome, PairOutcome, PolicyOutcome, ProfessionalOutcome, StandingCallOutcome } from './outcomes';
export type { ItemToRelease, OwnPairing, OwnPairingView, ReleaseOutcome } from './own/own-pairing-port';
export type {
  ActionFile,
  ActionView,
  AlarmView,
  CheckInView,
  DraftView,
  Message,
  NeedFile,
  NeedView,
  Opened,
  PairEventView,
  PairFile,
  PairView,
  PolicyView,
  ProfessionalView,
  RequestView,
  StandingCallView,
  TeamMember,
} from './views';
