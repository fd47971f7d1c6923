import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { StateMismatch } from '@vrijhaven/server';
import type { ApplicationMoves } from './application-moves';
import { refuseMove } from './application-moves';
import { deleteDraft } from '../draft/draft.store';
import { permitApplication } from './application.permit';

interface OwnMove {
  readonly action: 'application.withdraw' | 'application.return';
  readonly to: 'withdrawn' | 'submitted';
}

/** The defender's own moves: no reason is asked, none is kept. */
const moveOwn =
  ({ action, to }: OwnMove) =>
  async (
    tx: Tx,
    actor: Actor,
    moves: ApplicationMoves,
  ): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
    if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
    const application = await permitApplication(actor, action, actor.record, tx, { lock: true });
    if (isRefusal(application)) return application;
    const refusal = refuseMove(application, to, ['applicant']);
    if (refusal !== undefined) return refusal;
    await moves.move(tx, application, { to, reason: 'ownChoice', by: 'applicant', member: null });
    return { id: application.id };
  };

/** From any live state. Programmes take back proposals, stays not yet begun, and what cities were given. */
export const withdrawApplication = moveOwn({ action: 'application.withdraw', to: 'withdrawn' });

const moveBack = moveOwn({ action: 'application.return', to: 'submitted' });

/** After `incomplete`: the missing parts are there. What was begun as a draft is in them. */
export const returnToScreening: typeof moveBack = async (tx, actor, moves) => {
  const returned = await moveBack(tx, actor, moves);
  if (!isRefusal(returned) && actor.kind === 'receipt') await deleteDraft(tx, actor.receipt);
  return returned;
};
