import { OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { InvalidInput, KeyReused, NotFound, NotSigned, resultUnion, StateMismatch } from '@vrijhaven/server';
import { EnquiryType, VerificationConcludedType } from './enquiry.type';
import { EnquiryStands, NotConsented } from './refusals.type';

const OF_ENTRIES = [RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, StateMismatch, KeyReused] as const;

export const CreateEnquiryResult = resultUnion(
  'CreateEnquiryResult',
  EnquiryType,
  NotConsented,
  EnquiryStands,
  ...OF_ENTRIES,
);
export const RevokeEnquiryResult = resultUnion('RevokeEnquiryResult', EnquiryType, StateMismatch, NotFound, KeyReused);
export const FileAnswerResult = resultUnion('FileAnswerResult', EnquiryType, ...OF_ENTRIES);
export const ConcludeVerificationResult = resultUnion(
  'ConcludeVerificationResult',
  VerificationConcludedType,
  ...OF_ENTRIES,
);
