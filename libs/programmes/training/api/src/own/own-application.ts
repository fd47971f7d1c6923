import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ApplicationEntity } from '@vrijhaven/applications/api';
import { permitApplication } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';

/** The locked application of the defender who acts: everything of theirs waits in one queue. */
export const ownApplication = (tx: Tx, actor: Actor): Promise<ApplicationEntity | NotFound> =>
  actor.kind === 'receipt' && actor.record !== undefined
    ? permitApplication(actor, 'application.revise', actor.record, tx, { lock: true })
    : Promise.resolve(NOT_FOUND);
