import type { Actor, NotFound } from '@vrijhaven/access';
import type { ApplicationMoves } from '@vrijhaven/applications/api';
import { memberOf, refuseMove } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { proposalLifecycle } from '@vrijhaven/shelter-city/model';
import { endMove } from '../move/end-move';
import { byOf } from '../residency/residency-event.store';
import { lockCase } from './lock-case';

interface Withdrawing {
  readonly proposal: string;
  readonly version: number;
  readonly reason: ReasonCode;
}

/**
 * The office takes a candidate back from a city, which is the same as sending the application back to the pool:
 * the proposal follows. Impossible once the defender has accepted the offer.
 */
export const withdrawProposal = async (
  tx: Tx,
  actor: Actor,
  { moves, now }: { readonly moves: ApplicationMoves; readonly now: Date },
  { proposal: id, version, reason }: Withdrawing,
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const found = await lockCase(tx, actor, 'proposal.withdraw', id);
  if (isRefusal(found)) return found;
  const { proposal, application } = found;
  if (version !== proposal.version || !canMove(proposalLifecycle, proposal.state, 'withdrawn', ['coordinator']))
    return new StateMismatch(proposal);
  if (proposal.isMove) return endMove(tx, found, { reason, by: byOf(actor, now) });
  const refusal = refuseMove(application, 'pool', ['coordinator', 'system']);
  if (refusal !== undefined) return refusal;
  const by = refuseMove(application, 'pool', ['coordinator']) === undefined ? 'coordinator' : 'system';
  await moves.move(tx, application, { to: 'pool', reason, by, member: memberOf(actor) });
  return { id };
};
