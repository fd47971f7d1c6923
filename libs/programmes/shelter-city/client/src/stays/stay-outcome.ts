import type { PlanFollowUpsMutation, RecordFollowUpMutation, WorkItemMutation } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { StayOutcome } from '../outcomes';
import { checkedStay } from './checked-stay';

type Result =
  WorkItemMutation['workItem'] | PlanFollowUpsMutation['planFollowUps'] | RecordFollowUpMutation['recordFollowUp'];

/** The answer to an act on what is seen to in a stay. */
export const stayOutcome = (session: MemberSession, result: Result): StayOutcome => {
  switch (result.__typename) {
    case 'ResidencySheet': {
      const { __typename, ...stay } = result;
      return { kind: 'done', stay: checkedStay(session, stay) };
    }
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
