import type {
  AdvanceEnrolmentMutation,
  CreateNominationMutation,
  EnrolMutation,
  MoveEditionMutation,
} from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { TrainingRefusal } from './outcomes';

type Refused =
  | Exclude<MoveEditionMutation['moveEdition'], { readonly __typename: 'Edition' }>
  | Exclude<AdvanceEnrolmentMutation['advanceEnrolment'], { readonly __typename: 'Enrolment' }>
  | Exclude<CreateNominationMutation['createNomination'], { readonly __typename: 'Nomination' }>
  | Exclude<EnrolMutation['enrol'], { readonly __typename: 'OwnEnrolment' }>;

/** A refusal of the API in the words of the client. */
export const refusalOf = (result: Refused): TrainingRefusal => {
  switch (result.__typename) {
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
    case 'RevisionConflict':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
