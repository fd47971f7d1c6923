import {
  AnswerWithTotp,
  BeginTotp,
  DismissNotices,
  EndOtherSessions,
  EndSession,
  FinishTotp,
  NameSession,
  OwnAccount,
} from '@vrijhaven/contracts';
import { on } from './state';

const EMPTY = { sessions: [], factors: [], notices: [] };
const account = { __typename: 'OwnAccount' as const, ...EMPTY };

/** One's own account, of which the paper server keeps nothing: what it says there is for specs to invent. */
export const sessionAnswers = () => [
  on(OwnAccount, () => ({ ownAccount: EMPTY })),
  on(EndSession, () => ({ endSession: account })),
  on(EndOtherSessions, () => ({ endOtherSessions: account })),
  on(NameSession, () => ({ nameSession: account })),
  on(DismissNotices, () => ({ dismissNotices: account })),
  on(BeginTotp, () => ({ beginTotp: { __typename: 'LoginRefused' as const } })),
  on(FinishTotp, () => ({ finishTotp: { __typename: 'FactorRefused' as const } })),
  on(AnswerWithTotp, () => ({ answerWithTotp: { __typename: 'FactorRefused' as const, triesLeft: 0 } })),
];
