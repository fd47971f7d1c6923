import { movesFrom } from '@vrijhaven/domain';
import type { ApplicationActor, ApplicationState } from './application.lifecycle';
import { APPLICATION_STATES, applicationLifecycle } from './application.lifecycle';

const PLACED: readonly ApplicationState[] = ['placed'];
const AGREED: readonly ApplicationState[] = ['accepted', 'visaPending', 'placed'];
const SELECTED: readonly ApplicationState[] = [
  'pool',
  'proposed',
  'cityDeclined',
  'cityAccepted',
  'offered',
  'offerDeclined',
  'visaRefused',
  ...AGREED,
];

/** For each state after a hold, the states before it that allow it: a hold never carries anyone forward. */
const RELEASE: Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>> = {
  placed: PLACED,
  accepted: AGREED,
  pool: SELECTED,
};

/** Whether an application that was held in one state may be released into another. */
export const mayRelease = (before: ApplicationState | undefined, to: ApplicationState): boolean => {
  // What came in for another programme never had a file for this one.
  if ((before === 'inProgramme') !== (to === 'inProgramme')) return before === 'inProgramme' && to === 'callCancelled';
  const allowed = RELEASE[to];
  return allowed === undefined || (before !== undefined && allowed.includes(before));
};

/** A move of an application's history, as far as the way out of a hold asks. */
interface PastMove {
  readonly from: string;
  readonly to: string;
}

/** The state from which an application was last put on hold, by its history from the oldest move to the newest. */
export const stateBeforeHold = (history: readonly PastMove[]): ApplicationState | undefined => {
  const hold = history.findLast(({ to }) => to === 'safetyHold');
  return APPLICATION_STATES.find((state) => state === hold?.from);
};

/** Where members with these roles can move an application from here: the table, less what a hold may not lead to. */
export const openMoves = (
  state: ApplicationState,
  history: readonly PastMove[],
  actors: readonly ApplicationActor[],
): readonly ApplicationState[] => {
  const moves = movesFrom(applicationLifecycle, state, actors);
  if (state !== 'safetyHold') return moves;
  const before = stateBeforeHold(history);
  return moves.filter((to) => mayRelease(before, to));
};
