import { createChainLink } from '@vrijhaven/crypto/seal';
import { appendChange } from '../chain/append';
import { wholeAct } from '../chain/whole-act';
import { unlessInDoubt } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';
import { proposeLink } from '../waiting/propose-link';
import { previewOf, setRoles } from './role-change';
import type { RoleChangeOutcome, RolePreview, RoleRequest } from './role-changes';
import { roleObstacle } from './role-obstacle';

/** Changes somebody's roles; see `People.changeRoles`. */
export const createRoleChanges = (inside: SessionInside) => {
  const preview = async ({ member, roles }: RoleRequest): Promise<RolePreview> =>
    previewOf(inside, await inside.refresh(), member, roles);

  const change = async (request: RoleRequest): Promise<RoleChangeOutcome> => {
    const { member, roles } = request;
    const directory = await inside.refresh();
    const refused = roleObstacle(inside, directory, request);
    if (refused) return refused;
    // To and from coordinator it takes a second signature, and what follows is made by who gives it.
    if (previewOf(inside, directory, member, roles).takesTwo)
      return proposeLink(inside, { payload: setRoles(member, roles) });
    const outcome = await appendChange(inside, (chain) => {
      // A colleague was faster: what then stands against it, or that it is done, shows below.
      if (roleObstacle(inside, chain.directory, request)) return undefined;
      const signers = [{ name: inside.member, signer: inside.signer }];
      return wholeAct(inside, chain, [createChainLink(chain.directory, setRoles(member, roles), signers)]);
    });
    if (outcome.kind !== 'done') return outcome;
    const after = roleObstacle(inside, inside.directory(), request);
    return after === undefined || after.kind === 'NothingChanges' ? { kind: 'changed' } : after;
  };
  return { preview, change: (request: RoleRequest) => unlessInDoubt(() => change(request)) };
};
