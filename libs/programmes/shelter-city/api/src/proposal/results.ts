import { InvalidInput, KeyReused, NotFound, NotSigned, resultUnion, StateMismatch } from '@vrijhaven/server';
import { ConsentMissing } from '../disclosure/consent-missing.type';
import { CityBusy } from './city-busy.type';
import { ProposalType } from './proposal.type';

export const ProposeResult = resultUnion(
  'ProposeResult',
  ProposalType,
  CityBusy,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
export const AnswerProposalResult = resultUnion(
  'AnswerProposalResult',
  ProposalType,
  StateMismatch,
  NotFound,
  InvalidInput,
  KeyReused,
);
export const DiscloseResult = resultUnion(
  'DiscloseResult',
  ProposalType,
  ConsentMissing,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
