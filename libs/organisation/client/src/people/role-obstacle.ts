import type { Compartment } from '@vrijhaven/domain';
import type { Directory } from '@vrijhaven/crypto/verify';
import { assignmentsOf } from '../assignments';
import { coordinatorsOf } from '../checkpoint/coordinators';
import type { SessionInside } from '../session/member-session';
import { isOfCoordinator, previewOf, sameRoles } from './role-change';
import type { RoleRequest } from './role-changes';

const MOST_ROLES = 10;

export type RoleObstacle =
  | { readonly kind: 'NotFound' | 'Yourself' | 'NothingChanges' | 'NeedsRootKey' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] };

/** What stands against a change of roles, before anybody signs it, first or second. */
export const roleObstacle = (
  inside: SessionInside,
  directory: Directory,
  { member: id, roles }: RoleRequest,
): RoleObstacle | undefined => {
  const member = directory.members.get(id);
  if (!member || member.removedAt !== undefined) return { kind: 'NotFound' };
  if (id === inside.member) return { kind: 'Yourself' };
  const isKnown = assignmentsOf(roles).length === roles.length && roles.length <= MOST_ROLES;
  if (!isKnown || roles.length === 0) return { kind: 'InvalidInput', fields: ['roles'] };
  if (sameRoles(assignmentsOf(member.roles), roles)) return { kind: 'NothingChanges' };
  // With fewer than two coordinators, before or after, the root key alone could speak. (protocol.md step 16)
  const others = coordinatorsOf(directory).filter((each) => each !== id || isOfCoordinator(roles));
  if (others.length < 2) return { kind: 'NeedsRootKey' };
  const { lastReaderOf } = previewOf(inside, directory, id, roles);
  return lastReaderOf.length > 0 ? { kind: 'LastReader', compartments: lastReaderOf } : undefined;
};
