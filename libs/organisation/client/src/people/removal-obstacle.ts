import type { Id } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { coordinatorsOf } from '../checkpoint/coordinators';
import type { SessionInside } from '../session/member-session';
import { readByNobodyElse } from './removal';

export type RemovalObstacle =
  | { readonly kind: 'NotFound' | 'Yourself' | 'NeedsRootKey' }
  | { readonly kind: 'LastReader'; readonly compartments: readonly Compartment[] };

/** What stands against this member's removing that one, before anybody signs. */
export const removalObstacle = (inside: SessionInside, leaver: Id): RemovalObstacle | undefined => {
  const directory = inside.directory();
  const member = directory.members.get(leaver);
  if (!member || member.removedAt !== undefined) return { kind: 'NotFound' };
  if (leaver === inside.member) return { kind: 'Yourself' };
  // With fewer than two coordinators left, the root key alone could rotate. (protocol.md step 16)
  if (coordinatorsOf(directory).filter((id) => id !== leaver).length < 2) return { kind: 'NeedsRootKey' };
  const compartments = readByNobodyElse(directory, leaver);
  return compartments.length > 0 ? { kind: 'LastReader', compartments } : undefined;
};
