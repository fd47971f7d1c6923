import { createChainLink } from '@vrijhaven/crypto/seal';
import type { Directory } from '@vrijhaven/crypto/verify';
import { assignmentsOf } from '../assignments';
import { appendChange } from '../chain/append';
import { wholeAct } from '../chain/whole-act';
import { coordinatorsOf } from '../checkpoint/coordinators';
import { unlessInDoubt } from '../safety/doubts';
import type { SessionInside } from '../session/member-session';
import { previewOf, sameRoles, setRoles } from './role-change';
import type { RoleChangeOutcome, RolePreview, RoleRequest } from './role-changes';

const MOST_ROLES = 10;

/** What stands against the change, before anybody signs. */
const obstacle = (
  inside: SessionInside,
  directory: Directory,
  { member: id, roles }: RoleRequest,
): RoleChangeOutcome | undefined => {
  const member = directory.members.get(id);
  if (!member || member.removedAt !== undefined) return { kind: 'NotFound' };
  if (id === inside.member) return { kind: 'Yourself' };
  const isKnown = assignmentsOf(roles).length === roles.length && roles.length <= MOST_ROLES;
  if (!isKnown || roles.length === 0) return { kind: 'InvalidInput', fields: ['roles'] };
  if (sameRoles(assignmentsOf(member.roles), roles)) return { kind: 'NothingChanges' };
  if (coordinatorsOf(directory).length < 2) return { kind: 'NeedsRootKey' };
  const { lastReaderOf, takesTwo } = previewOf(inside, directory, id, roles);
  if (lastReaderOf.length > 0) return { kind: 'LastReader', compartments: lastReaderOf };
  return takesTwo ? { kind: 'TakesTwo' } : undefined;
};

/** Changes somebody's roles; see `People.changeRoles`. */
export const createRoleChanges = (inside: SessionInside) => {
  const preview = async ({ member, roles }: RoleRequest): Promise<RolePreview> =>
    previewOf(inside, await inside.refresh(), member, roles);

  const change = async (request: RoleRequest): Promise<RoleChangeOutcome> => {
    const refused = obstacle(inside, await inside.refresh(), request);
    if (refused) return refused;
    const outcome = await appendChange(inside, (chain) => {
      // A colleague was faster: what then stands against it, or that it is done, shows below.
      if (obstacle(inside, chain.directory, request)) return undefined;
      const signers = [{ name: inside.member, signer: inside.signer }];
      return wholeAct(inside, chain, [
        createChainLink(chain.directory, setRoles(request.member, request.roles), signers),
      ]);
    });
    if (outcome.kind !== 'done') return outcome;
    const after = obstacle(inside, inside.directory(), request);
    return after === undefined || after.kind === 'NothingChanges' ? { kind: 'changed' } : after;
  };
  return { preview, change: (request: RoleRequest) => unlessInDoubt(() => change(request)) };
};
