import { isFinal } from '@vrijhaven/domain';
import type { Lifecycle, Role } from '@vrijhaven/domain';

export const APPLICATION_STATES = [
  'submitted',
  'inProgramme',
  'screening',
  'incomplete',
  'ineligible',
  'eligible',
  'verifying',
  'verified',
  'concern',
  'unverifiable',
  'scoring',
  'notSelected',
  'reserve',
  'shortlisted',
  'pool',
  'proposed',
  'cityDeclined',
  'cityAccepted',
  'offered',
  'offerDeclined',
  'accepted',
  'visaPending',
  'visaRefused',
  'placed',
  'referredOut',
  'callCancelled',
  'safetyHold',
  'withdrawn',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** `applicant` is the defender; `system` moves as the consequence of another act in the same transaction. */
export type ApplicationActor = Role | 'applicant' | 'system';

type Moves = Readonly<Partial<Record<ApplicationState, readonly ApplicationActor[]>>>;

/** Every live state: the defender may withdraw without a reason, security may hold. */
const held = (moves: Moves): Moves => ({ ...moves, safetyHold: ['securityOfficer'], withdrawn: ['applicant'] });
/** So does the end of the call, which takes everybody along who is not here yet; see api/src/call/cancel-call.ts. */
const live = (moves: Moves): Moves => held({ ...moves, callCancelled: ['system'] });

const COORDINATOR = ['coordinator'] as const;
const REFER: Moves = { referredOut: COORDINATOR };

/** The way of an application, from submission to a placed guest. docs/architecture.md prints it. */
export const applicationLifecycle: Lifecycle<ApplicationState, ApplicationActor> = {
  submitted: live({ screening: ['intakeOfficer', 'coordinator'], inProgramme: ['system'] }),
  // [Note: a record of another programme] has no way through Shelter City: its programme has tables of its own.
  inProgramme: live({}),
  screening: live({
    incomplete: ['intakeOfficer', 'coordinator'],
    ineligible: ['intakeOfficer', 'coordinator'],
    eligible: ['intakeOfficer', 'coordinator'],
    ...REFER,
  }),
  incomplete: live({ submitted: ['applicant'], screening: ['intakeOfficer', 'coordinator'] }),
  ineligible: {},
  eligible: live({ verifying: ['verifier', 'coordinator'], ...REFER }),
  verifying: live({
    verified: ['verifier'],
    concern: ['verifier'],
    unverifiable: ['verifier'],
    ...REFER,
  }),
  verified: live({ scoring: COORDINATOR, ...REFER }),
  concern: live({ verifying: ['verifier', 'coordinator'], scoring: COORDINATOR, notSelected: COORDINATOR, ...REFER }),
  unverifiable: live({ verifying: ['verifier', 'coordinator'], notSelected: COORDINATOR, ...REFER }),
  scoring: live({ notSelected: COORDINATOR, reserve: COORDINATOR, shortlisted: COORDINATOR, ...REFER }),
  notSelected: {},
  // A meeting may think again, as long as nobody was told: back to scoring, where nothing is lost.
  reserve: live({ scoring: COORDINATOR, shortlisted: COORDINATOR, notSelected: COORDINATOR, ...REFER }),
  shortlisted: live({
    scoring: COORDINATOR,
    pool: COORDINATOR,
    reserve: COORDINATOR,
    notSelected: COORDINATOR,
    ...REFER,
  }),
  // [Note: a decline costs the candidate nothing] both ways out of a proposal lead back to the pool.
  pool: live({ proposed: ['system'], reserve: COORDINATOR, notSelected: COORDINATOR, ...REFER }),
  proposed: live({ cityAccepted: ['system'], cityDeclined: ['system'], pool: ['system'] }),
  cityDeclined: live({ pool: COORDINATOR, ...REFER }),
  cityAccepted: live({ offered: COORDINATOR, pool: COORDINATOR }),
  offered: live({ accepted: ['applicant'], offerDeclined: ['applicant'], pool: COORDINATOR }),
  offerDeclined: live({ pool: COORDINATOR, ...REFER }),
  accepted: live({ visaPending: COORDINATOR, placed: ['system'] }),
  visaPending: live({ visaRefused: COORDINATOR, placed: ['system'] }),
  visaRefused: live({ pool: COORDINATOR, ...REFER }),
  placed: live({ accepted: ['system'] }),
  referredOut: {},
  // [Note: nobody is lost with a call] the conversation goes on, and another call can take the application over.
  callCancelled: held({ submitted: ['system'], ...REFER }),
  safetyHold: {
    submitted: ['securityOfficer'],
    pool: ['securityOfficer'],
    accepted: ['securityOfficer'],
    placed: ['securityOfficer'],
    callCancelled: ['securityOfficer'],
    inProgramme: ['securityOfficer'],
    withdrawn: ['applicant'],
  },
  withdrawn: {},
};

/** States of a case from which some move still leads on. */
export const OPEN_STATES: readonly ApplicationState[] = APPLICATION_STATES.filter(
  (state) => !isFinal(applicationLifecycle, state),
);

/** What may still be wanting for a move that the table allows. */
export const MOVE_NEEDS = ['verdicts', 'confidence', 'brief', 'quorum'] as const;
export type MoveNeed = (typeof MOVE_NEEDS)[number];

/** Why a person was moved; free text, where any, is sealed. */
export const REASON_CODES = [
  'routine',
  'conditionsMet',
  'conditionNotMet',
  'informationMissing',
  'referencesConfirmed',
  'referencesUnclear',
  'scoresDecided',
  'capacity',
  'dates',
  'language',
  'accessNeeds',
  'safety',
  'visa',
  'ownChoice',
  'callCancelled',
  'carriedOver',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What somebody can give for a reason; the rest follows from what was done to a whole call. */
export const GIVEN_REASONS = REASON_CODES.filter((code) => code !== 'callCancelled' && code !== 'carriedOver');
