import { InvalidInput, KeyReused, NotFound, NotSigned, resultUnion, StateMismatch } from '@vrijhaven/server';
import { CallClosed } from '../call/call-closed.type';
import { RevisionConflict } from '../document/revision-conflict.type';
import { ApplicationType } from './application.type';
import { NotReady } from './not-ready.type';

export const SubmitResult = resultUnion(
  'SubmitResult',
  ApplicationType,
  CallClosed,
  InvalidInput,
  NotSigned,
  KeyReused,
  NotFound,
);
export const ReviseResult = resultUnion(
  'ReviseResult',
  ApplicationType,
  RevisionConflict,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
export const ReturnAnswersResult = resultUnion(
  'ReturnAnswersResult',
  ApplicationType,
  StateMismatch,
  RevisionConflict,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);
export const ConsentResult = resultUnion('ConsentResult', ApplicationType, NotSigned, InvalidInput, NotFound);
export const MoveApplicationResult = resultUnion(
  'MoveApplicationResult',
  ApplicationType,
  StateMismatch,
  NotReady,
  NotFound,
  KeyReused,
  InvalidInput,
);
