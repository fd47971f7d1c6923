import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { mayRelease } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { StateMismatch } from '@vrijhaven/server';
import type { ApplicationMoves } from './application-moves';
import { refuseMove } from './application-moves';
import { permitApplication } from './application.permit';
import { stateBeforeHold } from './application.store';
import type { NotReady } from './not-ready.type';
import { memberOf, roleThatMoves } from './role-that-moves';

interface Request {
  readonly id: string;
  readonly to: ApplicationState;
  readonly version: number;
  readonly reason: ReasonCode;
}

/**
 * A member moves an application along the lifecycle. Moves of the defender and of the system stand in the table
 * under their own names, so no role of staff reaches them.
 */
export const moveApplication = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { id, to, version, reason }: Request,
): Promise<{ readonly id: string } | NotFound | NotReady | StateMismatch> => {
  const application = await permitApplication(actor, 'application.move', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const refusal = refuseMove(application, to, rolesOf(actor), version);
  if (refusal !== undefined) return refusal;
  if (application.state === 'safetyHold' && !mayRelease(await stateBeforeHold(tx, id), to))
    return new StateMismatch(application);
  const wanting = await moves.wanting(tx, application, { to });
  if (wanting !== undefined) return wanting;
  const by = roleThatMoves(application.state, to, rolesOf(actor));
  await moves.move(tx, application, { to, reason, by, member: memberOf(actor) });
  return { id };
};
