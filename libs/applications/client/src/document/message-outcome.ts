import type { PostMessageMutation } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MessageOutcome } from '../applicant/outcomes';

/** The answer to a message, in the words of the clients. */
export const messageOutcome = (result: PostMessageMutation['postMessage']): MessageOutcome => {
  switch (result.__typename) {
    case 'Document':
      return { kind: 'done' };
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
