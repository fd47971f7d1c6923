import type { AppendEntryMutation, AppendMyEntryMutation } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { KeysStale } from '@vrijhaven/organisation/client';
import type { AppendEntryOutcome } from './logs';

type Result = AppendEntryMutation['appendEntry'] | AppendMyEntryMutation['appendMyEntry'];

/** The answer to an entry, in the words of the client. */
export const appendOutcome = (result: Result): Exclude<AppendEntryOutcome, KeysStale> => {
  switch (result.__typename) {
    case 'Document':
      return { kind: 'done', sequence: result.revision };
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
