export {
  applicationLifecycle,
  APPLICATION_STATES,
  GIVEN_REASONS,
  MOVE_NEEDS,
  OPEN_STATES,
  REASON_CODES,
} from './application.lifecycle';
export type { ApplicationActor, ApplicationState, MoveNeed, ReasonCode } from './application.lifecycle';
export { ASK_KIND, askedAgain, changedAnswers, MOST_ASKED, readAsked } from './ask/ask';
export type { ChangedAnswer } from './ask/ask';
export { CALL_DECISIONS, callLifecycle, CALL_REASONS, CALL_STATES, callStateOn } from './call/call.lifecycle';
export type { CallActor, CallDecision, CallReason, CallState } from './call/call.lifecycle';
export {
  ADDED_COMPARTMENTS,
  ADDED_KINDS,
  conditionsOf,
  LEAVABLE,
  LONGEST_TITLE,
  MOST_ADDED,
  USUAL_FORM,
} from './call/call-form';
export type { AddedQuestion, CallForm, CallVersion, LocalisedText } from './call/call-form';
export { wrongParts } from './call/check-call-form';
export { conditionText, loadConditionTexts } from './call/condition-texts';
export type { ConditionTexts } from './call/condition-texts';
export {
  CONDITION_CODES,
  isConditionCode,
  questionsOfCondition,
  USUAL_CONDITIONS,
  variantsOf,
} from './call/conditions';
export type { Condition, ConditionCode } from './call/conditions';
export { askedQuestions, askedSteps, isAnswered, isAsked, isPeriod, spanOf } from './questions/answers';
export type { Answer, Answers, PeriodAnswer } from './questions/answers';
export { checkAnswer, MAX_LONG_TEXT, MAX_TEXT } from './questions/check-answer';
export type { AnswerFault } from './questions/check-answer';
export { optionsOf, QUESTION_KINDS, STAGES } from './questions/question';
export type { FormQuestion, Question, QuestionKind, Stage, Step, Topic } from './questions/question';
export { hintOf, labelOf, loadQuestionTexts, optionText } from './questions/question-texts';
export type { QuestionTexts } from './questions/question-texts';
export { ADDED_TOPIC, formOf, questionIn, questionsIn, WHOLE_FORM, withAddedTexts } from './questions/form';
export type { Form } from './questions/form';
export { questionOf, QUESTIONS, QUESTIONS_VERSION, TOPICS } from './questions/questions';
export { isOfferStage, openStages } from './questions/stages';
export { changedCompartments, joinAnswers, splitAnswers } from './questions/split-answers';
export type { AttachmentNote, CompartmentContent, Contents, ShownVersion } from './questions/split-answers';
export { mayRelease, openMoves, stateBeforeHold } from './release-hold';
