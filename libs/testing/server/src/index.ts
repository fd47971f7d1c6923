export { accountWire, Ceremony, createPerson, passphraseWire, recoveryWire } from './ceremony';
export type { LinkWire, Person } from './ceremony';
export { createFounding } from './founding';
export type { Founding } from './founding';
export { DOMAIN, FactorStage, HONEST, ORIGIN } from './factor-stage';
export type { Answered } from './factor-stage';
export { SoftAuthenticator } from './soft-authenticator';
export type { Ceremonious } from './soft-authenticator';
export { proveKey } from './sign-in';
export { createSigner } from './signer';
export type { Signer } from './signer';
export { defenderOf, defenderWithReceipt, memberFor, signInAgain } from './actors';
export type { SignedIn, SignedInDefender, SignedInMember } from './actors';
export { beginLogin, completeLogin, signIn } from './sign-in';
export type { Challenge, LoginAnswer } from './sign-in';
export { diceOf } from './history/dice';
export type { Dice } from './history/dice';
export { HistoryRecorder } from './history/recorder';
export type { Wish } from './history/recorder';
export { beginCourseWalk } from './course-walk/begin-course-walk';
export { COURSE_STEP } from './course-walk/course-world';
export type { CourseStep, CourseWalkActs } from './course-walk/course-world';
export { lookBehindCourse, lookThroughCourse } from './course-walk/look-at-course';
export { takeCourseStep } from './course-walk/take-course-step';
export { beginPairWalk } from './pair-walk/begin-pair-walk';
export { lookBehindPairs, lookThroughPairs } from './pair-walk/look-through-pairs';
export { PAIR_STEP } from './pair-walk/pair-world';
export type { PairStep, PairWalkActs } from './pair-walk/pair-world';
export { takePairStep } from './pair-walk/take-pair-step';
export { beginWalk, BEGINNINGS } from './walk/begin-walk';
export { lookBehind } from './walk/look-behind';
export { lookThrough } from './walk/look-through';
export { takeStep } from './walk/take-step';
export { STEP, STEP_KINDS } from './walk/walk-world';
export type { Step, WalkActs } from './walk/walk-world';
export { faultsIn } from './history/taking-history';
export type { Taking } from './history/taking-history';
export { askFor } from './play/ask';
export type { Ask, Asked } from './play/ask';
export { startPlayS3 } from './play/s3';
export type { PlayS3 } from './play/s3';
export { briefedProfessional, hashOf, pairActs, shareEntry } from './play/pair-acts';
export type { PairActs, PlayProfessional, ShownNeed, ShownPair } from './play/pair-acts';
export { playChunk } from './play/chunk';
export { cityActs } from './play/city-acts';
export type { CityActs } from './play/city-acts';
export { houseActs } from './play/house-acts';
export type { HouseActs } from './play/house-acts';
export { selectionActs } from './play/selection-acts';
export type { SelectionActs } from './play/selection-acts';
export { madeUpInvitation, nominationActs } from './play/nomination-acts';
export type { NominationActs, PlayInvitation } from './play/nomination-acts';
export { courseActs, editionInput, newTag } from './play/course-acts';
export type { CourseActs, ShownEdition, ShownEnrolment, ShownFile } from './play/course-acts';
export { stayActs } from './play/stay-acts';
export type { ShownEvent, ShownItem, ShownSheet, StayActs } from './play/stay-acts';
export {
  addEdition,
  addEnrolment,
  addNeed,
  addPairing,
  addProfessional,
  addSeat,
  courseManager,
  pairingCoordinator,
  professional,
  trainer,
} from './programmes';
export { newDefender, PlayDefender } from './play/defender';
export { playLayer } from './play/layer';
export type { PlayLayer } from './play/layer';
export { foundOrganisation, signingMember } from './play/organisation';
export type { PlayOrganisation, SigningMember } from './play/organisation';
export { PlayEnquiry } from './play/referee';
export { playDocument, playGrant } from './play/sealed';
export type { PlayDocument, PlayGrant } from './play/sealed';
export { newSigner, randomKemKey, text } from './play/signer';
export type { PlaySigner } from './play/signer';
export { applicant, hostCity, setStage } from './play/stage';
export type { PlayCity, Stage } from './play/stage';
export { startApi } from './start-api';
export type { Answer, Api, ApiWish } from './start-api';
export { createTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export {
  addApplication,
  addBlock,
  addCall,
  addCity,
  addConsent,
  addDocument,
  addGrant,
  addProposal,
  addResidency,
} from './world';
