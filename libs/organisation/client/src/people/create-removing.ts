import { createChainLink } from '@vrijhaven/crypto/seal';
import type { AppendOutcome } from '../chain/append';
import { appendChange } from '../chain/append';
import { isCoordinator } from '../checkpoint/coordinators';
import { unlessInDoubt } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';
import { proposeLink } from '../waiting/propose-link';
import type { RemoveOutcome } from './people';
import { removalChange, removeMember } from './removal';
import { removalObstacle } from './removal-obstacle';

const outcomeOf = (outcome: AppendOutcome): RemoveOutcome => (outcome.kind === 'done' ? { kind: 'removed' } : outcome);

/** Removes people from the organisation; see `People.removeMember`. */
export const createRemoving = (inside: SessionInside) => {
  const { member, signer } = inside;

  const remove = async ({ member: leaver }: { readonly member: string }): Promise<RemoveOutcome> => {
    const directory = await inside.refresh();
    const refused = removalObstacle(inside, leaver);
    if (refused) return refused;
    if (isCoordinator(directory, leaver)) return proposeLink(inside, { payload: removeMember(leaver) });
    const change = appendChange(inside, (chain) => {
      if (chain.directory.members.get(leaver)?.removedAt !== undefined) return undefined;
      const link = createChainLink(chain.directory, removeMember(leaver), [{ name: member, signer }]);
      return removalChange(inside, chain, link);
    });
    return outcomeOf(await change);
  };
  return (request: { readonly member: string }): Promise<RemoveOutcome> => unlessInDoubt(() => remove(request));
};
