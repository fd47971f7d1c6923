import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf } from '@vrijhaven/access';
import { permitApplication } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Role } from '@vrijhaven/domain';
import { hourOf } from '@vrijhaven/domain';
import { LastCoordinator, LastOfRole } from './recusal.type';

/** How many coordinators in office have not stood back from it. */
const coordinatorsLeft = async (tx: Tx, application: string): Promise<number> => {
  const [row] = await tx.query<{ left: number }[]>(`select coordinators_left($1) as left`, [application]);
  return row?.left ?? 0;
};

/** Whom no application may be left without: those who alone can hold, or look after what a programme does for it. */
const NEEDED: readonly Role[] = ['securityOfficer', 'pairingCoordinator', 'courseManager'];

/** Whether the actor is the last in office, of a role that they hold, who has not stood back from it. */
const isLastOfRole = async (tx: Tx, actor: Actor, application: string): Promise<boolean> => {
  for (const role of NEEDED.filter((each) => rolesOf(actor).includes(each))) {
    const [row] = await tx.query<{ left: number }[]>(`select colleagues_left($1, $2) as left`, [application, role]);
    if ((row?.left ?? 0) < 2) return true;
  }
  return false;
};

/**
 * A member stands back from an application, at once and for ever. Who does is shut out by every rule that is compiled
 * from the access table, so nobody can be let in again by a role, a list or a new page. No application is left
 * without a coordinator, a security officer or its programme's office: whoever stands back queues for it.
 */
export const recuse = async (
  tx: Tx,
  actor: Actor,
  application: string,
  now: Date,
): Promise<{ readonly id: string } | LastCoordinator | LastOfRole | NotFound> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const coordinates = rolesOf(actor).includes('coordinator');
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('recusal:' || $1, 0))`, [application]);
  const found = await permitApplication(actor, 'application.recuse', application, tx);
  if (isRefusal(found)) return found;
  if (coordinates && (await coordinatorsLeft(tx, application)) < 2) return new LastCoordinator();
  if (await isLastOfRole(tx, actor, application)) return new LastOfRole();
  // Plain SQL: from here on the row is not there for who wrote it.
  await tx.query(`insert into recusal (application_id, member_id, at_hour) values ($1, $2, $3)`, [
    application,
    actor.member,
    hourOf(now),
  ]);
  return { id: application };
};
