import type { Actor, ActionOn, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { ApplicationEntity } from '@vrijhaven/applications/api';
import { permitApplication } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { ProposalEntity } from './proposal.entity';
import { permitProposal } from './proposal.store';

export interface Case {
  readonly proposal: ProposalEntity;
  readonly application: ApplicationEntity;
}

/**
 * A proposal and its application, both locked until the transaction ends. [Note: lock order] always the application
 * first, then what hangs on it, so that two acts on one candidate queue instead of stopping each other.
 */
export const lockCase = async (
  tx: Tx,
  actor: Actor,
  action: ActionOn<'proposal'>,
  id: string,
): Promise<Case | NotFound> => {
  const moving = rolesOf(actor).includes('coordinator') ? 'application.propose' : 'candidate.follow';
  const [application, proposal] = await Promise.all([
    permitApplication(actor, moving, id, tx, { lock: true, behind: 'proposal' }),
    permitProposal(actor, action, id, tx, { lock: true }),
  ]);
  if (isRefusal(application)) return application;
  return isRefusal(proposal) ? proposal : { proposal, application };
};
