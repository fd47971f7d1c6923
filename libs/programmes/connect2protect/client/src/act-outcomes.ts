import { unreachable } from '@vrijhaven/domain';
import type {
  AnswerPairingMutation,
  AskForPairingMutation,
  BeginPairingMutation,
  CheckInMutation,
  DraftActionMutation,
  EndNeedMutation,
  HandleAlarmMutation,
  MovePairingMutation,
  ProposePairingMutation,
  RaiseAlarmMutation,
  ShowFirstLookMutation,
  WorkActionMutation,
} from '@vrijhaven/contracts';
import type { NeedOutcome, PairOutcome } from './outcomes';
import { toNeed, toPair } from './shared-views';
import type { PairView } from './views';

type PairResult =
  | AnswerPairingMutation['answerPairing']
  | BeginPairingMutation['beginPairing']
  | CheckInMutation['checkIn']
  | DraftActionMutation['draftAction']
  | HandleAlarmMutation['handleAlarm']
  | MovePairingMutation['movePairing']
  | ProposePairingMutation['proposePairing']
  | RaiseAlarmMutation['raiseAlarm']
  | ShowFirstLookMutation['showFirstLook']
  | WorkActionMutation['workAction'];

type NeedResult = AskForPairingMutation['askForPairing'] | EndNeedMutation['endNeed'];

/** The answer to an act on a pair; `check` throws where the server answers with somebody else's. */
export const pairOutcome = (
  result: PairResult,
  check: (pair: PairView) => PairView,
): Exclude<PairOutcome, { readonly kind: 'Tampered' }> => {
  switch (result.__typename) {
    case 'Pairing':
      return { kind: 'done', pair: check(toPair(result)) };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'AlreadyTogether':
    case 'ConsentMissing':
    case 'DraftChanged':
    case 'KeyReused':
    case 'NeedBusy':
    case 'NoRoom':
    case 'NotBriefed':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
    case 'RevisionConflict':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** The answer to an act on a need. */
export const needOutcome = (result: NeedResult): Exclude<NeedOutcome, { readonly kind: 'Tampered' }> => {
  switch (result.__typename) {
    case 'Need':
      return { kind: 'done', need: toNeed(result) };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NeedThere':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
    case 'RevisionConflict':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
