import type { Actor } from '@vrijhaven/access';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Role } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';

/** In which of their roles a member makes a move; a member without one is a fault of the caller. */
export const roleThatMoves = (from: ApplicationState, to: ApplicationState, roles: readonly Role[]): Role => {
  const role = roles.find((candidate) => canMove(applicationLifecycle, from, to, [candidate]));
  if (role === undefined) throw new Error(`none of the roles moves from ${from} to ${to}`);
  return role;
};

/** The member behind the actor, null for a defender: history names a person of staff, never a receipt. */
export const memberOf = (actor: Actor): string | null => (actor.kind === 'member' ? actor.member : null);
