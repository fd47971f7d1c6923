import type { Id } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { assignmentsOf } from '../assignments';

export const isCoordinator = (directory: Directory, member: Id): boolean =>
  assignmentsOf(directory.members.get(member)?.roles ?? []).some(({ role }) => role === 'coordinator');

/** Who is in office, oldest first. */
export const coordinatorsOf = (directory: Directory): Id[] =>
  [...directory.members.keys()].filter((member) => isCoordinator(directory, member));
