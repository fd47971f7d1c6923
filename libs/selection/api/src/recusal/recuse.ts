import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf } from '@vrijhaven/access';
import { permitApplication } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { hourOf } from '@vrijhaven/domain';
import { LastCoordinator } from './recusal.type';

/** How many coordinators in office have not stood back from it. */
const coordinatorsLeft = async (tx: Tx, application: string): Promise<number> => {
  const [row] = await tx.query<{ left: number }[]>(`select coordinators_left($1) as left`, [application]);
  return row?.left ?? 0;
};

/**
 * A member stands back from an application, at once and for ever. Who does is shut out by every rule that is compiled
 * from the access table, so nobody can be let in again by a role, a list or a new page. No application is left
 * without a coordinator: the lock lets two who would stand back at the same time come one after the other.
 */
export const recuse = async (
  tx: Tx,
  actor: Actor,
  application: string,
  now: Date,
): Promise<{ readonly id: string } | LastCoordinator | NotFound> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const coordinates = rolesOf(actor).includes('coordinator');
  const found = await permitApplication(actor, 'application.recuse', application, tx, { lock: coordinates });
  if (isRefusal(found)) return found;
  if (coordinates && (await coordinatorsLeft(tx, application)) < 2) return new LastCoordinator();
  // Plain SQL: from here on the row is not there for who wrote it.
  await tx.query(`insert into recusal (application_id, member_id, at_hour) values ($1, $2, $3)`, [
    application,
    actor.member,
    hourOf(now),
  ]);
  return { id: application };
};
