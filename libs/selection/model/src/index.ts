export { phaseOf, SELECTION_PHASES } from './phase';
export type { SelectionPhase } from './phase';
export { ABSTAIN_REASONS, ASSESSMENT_STATES, DECIDED_STATES, isDecided, QUORUM } from './scoring/assessment';
export type { AbstainReason, AssessmentState, DecidedState, PlacedScore, ScoreContent } from './scoring/assessment';
export { BALANCE_ASPECTS, balanceOf } from './scoring/balance';
export type { BalanceAspect, BalanceFacts, BalanceShare } from './scoring/balance';
export { BRIEF_FACTS, BRIEF_SECTIONS, isWhole } from './scoring/brief';
export type { BriefFact, BriefSection, CaseBrief } from './scoring/brief';
export { CRITERIA, CRITERIA_VERSIONS, criteriaFor, criteriaOf, MARKS, weigh } from './scoring/criteria';
export type { CriteriaVersion, Criterion, Mark, Marks } from './scoring/criteria';
export { readScore } from './scoring/read-score';
export { ranks, tally } from './scoring/tally';
export type { Judgement, Tally } from './scoring/tally';
export { tellingWords } from './scoring/telling-words';
export type { KnownOfPerson, Telling, TellingWord } from './scoring/telling-words';
export {
  enquiryLifecycle,
  ENQUIRY_STATES,
  MAX_ENQUIRY_DAYS,
  REFEREES,
  refereeSubject,
  USUAL_ENQUIRY_DAYS,
} from './enquiry/enquiry.lifecycle';
export type { EnquiryActor, EnquiryState, RefereeNumber } from './enquiry/enquiry.lifecycle';
export { LETTER_QUESTIONS, readLetter } from './enquiry/letter';
export type { Letter, LetterQuestion } from './enquiry/letter';
export { AGAIN, CONFIRMED, LONGEST_WORDS, readRefereeAnswer, SINCE } from './enquiry/referee-answer';
export type { Confirmed, RefereeAnswer, RefereeWords, Since } from './enquiry/referee-answer';
export { CONFIDENCE_LEVELS, isConcluded, isConfidence, VERIFICATION_OUTCOMES } from './enquiry/verification';
export type { ConfidenceLevel, VerificationOutcome } from './enquiry/verification';
export {
  isScreened,
  obstacleTo,
  openOutcomes,
  OUTCOME_REASONS,
  SCREENING_OUTCOMES,
  VERDICTS,
} from './screening/screening';
export type { Judging, Obstacle, ScreeningOutcome, Verdict } from './screening/screening';
export { LONGEST_NOTE, NOTE_KIND, readNote, readScreening, screeningContent } from './screening/read-screening';
export type { KeptVerdict, Screening } from './screening/read-screening';
