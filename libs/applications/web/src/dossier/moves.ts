import type { ApplicationState } from '@vrijhaven/applications/model';

/** Moves that end a way or stop it: they stand apart and ask with their consequence in words. */
export const GRAVE_MOVES = [
  'incomplete',
  'ineligible',
  'notSelected',
  'referredOut',
  'safetyHold',
  'offered',
  'visaRefused',
  'callCancelled',
] as const;
export type GraveMove = (typeof GRAVE_MOVES)[number];

/** Whether a move asks before it is made. */
export const isGrave = (state: ApplicationState): state is GraveMove =>
  (GRAVE_MOVES as readonly ApplicationState[]).includes(state);

const SETTING_BACK: readonly ApplicationState[] = [
  'ineligible',
  'notSelected',
  'referredOut',
  'safetyHold',
  'visaRefused',
  'callCancelled',
];

/** Ways forward first, then the others, in the order of the table; out of a hold the shortest way back before the longer. */
export const inOrder = (from: ApplicationState, moves: readonly ApplicationState[]): ApplicationState[] => {
  const ahead = moves.filter((move) => !SETTING_BACK.includes(move));
  return [
    ...(from === 'safetyHold' ? ahead.toReversed() : ahead),
    ...moves.filter((move) => SETTING_BACK.includes(move)),
  ];
};

/** Whether a move takes a chance away from somebody; never the strong button. */
export const isSettingBack = (state: ApplicationState): boolean => SETTING_BACK.includes(state);

const EXPECTED: Readonly<Partial<Record<ApplicationState, ApplicationState>>> = {
  submitted: 'screening',
  screening: 'eligible',
  incomplete: 'screening',
  eligible: 'verifying',
  verifying: 'verified',
  verified: 'scoring',
  scoring: 'shortlisted',
  reserve: 'shortlisted',
  shortlisted: 'pool',
  cityDeclined: 'pool',
  cityAccepted: 'offered',
  offerDeclined: 'pool',
  visaRefused: 'pool',
};

/** Moves that are the end of a piece of work and are made where it is done, with what was found. */
const ENDS_OF_WORK: Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>> = {
  submitted: ['screening'],
  screening: ['eligible', 'ineligible', 'incomplete'],
  verifying: ['verified', 'concern', 'unverifiable'],
};

/** Whether a move is left to the card of the work that it ends or begins. */
export const isEndOfWork = (from: ApplicationState, to: ApplicationState): boolean =>
  ENDS_OF_WORK[from]?.includes(to) ?? false;

/** The move that most files make from here, if there is one; it gets the strong button. */
export const isExpected = (from: ApplicationState, to: ApplicationState): boolean => EXPECTED[from] === to;
