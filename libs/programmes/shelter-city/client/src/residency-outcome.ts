import type { AdvanceResidencyMutation, MoveResidencyMutation, ScheduleResidencyMutation } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { Guard } from '@vrijhaven/shelter-city/model';
import type { ResidencyOutcome } from './outcomes';

type Result =
  | AdvanceResidencyMutation['advanceResidency']
  | ScheduleResidencyMutation['scheduleResidency']
  | MoveResidencyMutation['moveResidency'];

/** The answer to an act on a stay; a taken place comes with the periods in which it is free. */
export const residencyOutcome = (result: Result): ResidencyOutcome => {
  switch (result.__typename) {
    case 'Residency': {
      const { __typename, ...residency } = result;
      return { kind: 'done', residency };
    }
    case 'PlaceTaken':
      return { kind: 'PlaceTaken', free: result.free };
    case 'GuardsOpen':
      return { kind: 'GuardsOpen', items: result.items as readonly Guard[] };
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
