import { ConsentMissing, OnHold } from '@vrijhaven/applications/api';
import { InvalidInput, KeyReused, NotFound, NotSigned, resultUnion, StateMismatch } from '@vrijhaven/server';
import { CityBusy } from './city-busy.type';
import { ProposalType } from './proposal.type';

export const ProposeResult = resultUnion(
  'ProposeResult',
  ProposalType,
  CityBusy,
  OnHold,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
export const AnswerProposalResult = resultUnion(
  'AnswerProposalResult',
  ProposalType,
  OnHold,
  StateMismatch,
  NotFound,
  InvalidInput,
  KeyReused,
);
export const DiscloseResult = resultUnion(
  'DiscloseResult',
  ProposalType,
  ConsentMissing,
  OnHold,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
