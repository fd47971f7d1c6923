export { ACTION_KINDS, ACTION_STATES, actionLifecycle } from './action.lifecycle';
export type { ActionActor, ActionKind, ActionState } from './action.lifecycle';
export { ALARM_KINDS, ALARM_STATES, alarmLifecycle } from './alarm.lifecycle';
export type { AlarmKind, AlarmState } from './alarm.lifecycle';
export { ANSWERS, bothAgree, seenBy, SIDES } from './answer';
export type { Answer, Answers, Side } from './answer';
export { askSteps, ASK_STEPS, CONTACT_STEPS, LOOKING_STEPS } from './asking/ask-form';
export type { AskStep } from './asking/ask-form';
export { answersOf, askOf, typedItem, typedItems, withItem } from './asking/asked';
export { CONTACT_KEYS } from './asking/contact';
export type { Contact, ContactKey } from './asking/contact';
export { approvalOf } from './approval';
export type { ActionEntry, ApprovalStanding } from './approval';
export { CHECK_IN_SIDES, CHECK_IN_STATES, checkInLifecycle } from './check-in.lifecycle';
export type { CheckInActor, CheckInSide, CheckInState } from './check-in.lifecycle';
export { CONFIDENTIALITY_PARAGRAPHS, CONFIDENTIALITY_VERSION } from './confidentiality';
export { readAsk, readDraft, readItem, readItems } from './contents';
export type { Ask, CheckInWords, Draft } from './contents';
export { END_REASONS, mayEndFor } from './end-reason';
export type { EndReason } from './end-reason';
export { DEFAULT_ESCALATION_DAYS, isEscalated, MAX_ESCALATION_DAYS } from './escalation';
export {
  firstLookOf,
  isAbove,
  ladderOf,
  LEVELS,
  logOf,
  mayBeFirstLook,
  RELEASE_ITEMS,
  releasedOf,
  supersededBy,
  wishesIn,
} from './ladder';
export type { ItemEntry, Ladder, Level, ReleasedItem, ReleaseItem } from './ladder';
export { MANDATE_WARNINGS, mandateStanding, monthsBefore } from './mandate';
export type { MandateStanding, MandateWarning } from './mandate';
export { LIVE_NEEDS, NEED_ORIGINS, NEED_STATES, needLifecycle } from './need.lifecycle';
export type { NeedActor, NeedOrigin, NeedState } from './need.lifecycle';
export { PAIRING_EVENT_KINDS } from './pairing-event';
export type { PairingEventKind } from './pairing-event';
export { AHEAD, IN_CONTACT, LIVE_PAIRINGS, PAIRING_STATES, pairingLifecycle } from './pairing.lifecycle';
export type { PairingActor, PairingState } from './pairing.lifecycle';
export { HELPS, MAX_PAIRS, PROFESSIONAL_KINDS, REGIONS, THEMES } from './professional';
export type { Help, ProfessionalKind, Region, Theme } from './professional';
export { EMPTY_PROFILE } from './profile';
export type { Profile } from './profile';
export {
  ANSWER_DAYS,
  graceOf,
  isMissed,
  isRhythm,
  MAX_RHYTHM_DAYS,
  MIN_RHYTHM_DAYS,
  missedFrom,
  nextDue,
  REVIEW_DAYS,
  USUAL_RHYTHMS,
} from './rhythm';
export { loadPairTexts } from './words/pair-texts';
export type { PairTexts } from './words/pair-texts';
export { MAX_CALL_DAYS, STANDING_CALL, STANDING_CALL_TITLE } from './standing-call';
