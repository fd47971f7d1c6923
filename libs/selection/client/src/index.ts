export { createSelection } from './create-selection';
export type { SelectionInside } from './create-selection';
export type { Selection } from './selection';
export { createReferee } from './enquiry/create-referee';
export type { RefereeOptions } from './enquiry/create-referee';
export type { AnswerOutcome, EnterOutcome, Referee } from './enquiry/referee';
export { createEnquiries } from './enquiry/create-enquiries';
export type {
  AnswerView,
  ConclusionRequest,
  ConfidenceView,
  Enquiries,
  EnquiryOutcome,
  EnquiryRequest,
  EnquiryView,
  InterviewView,
  MakeOutcome,
  RefereeView,
  VerificationView,
  WaitingEnquiry,
} from './enquiry/enquiries';
export { createScoring } from './scoring/create-scoring';
export { MEETING_NOTICES } from './scoring/scoring';
export type {
  AssessOutcome,
  BriefOutcome,
  BriefView,
  DecideOutcome,
  MeetingCase,
  MeetingDecision,
  MeetingNotice,
  RecusalView,
  RecuseOutcome,
  Scoring,
  ScoringCase,
} from './scoring/scoring';
export { createScreenings } from './screening/create-screenings';
export type {
  PastScreening,
  ScreeningView,
  Screenings,
  ScreenOutcome,
  ScreenRequest,
  SinceAsked,
} from './screening/screenings';
