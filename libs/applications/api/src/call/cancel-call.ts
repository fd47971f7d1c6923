import type { Actor, NotFound } from '@vrijhaven/access';
import type { CallReason } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { StateMismatch } from '@vrijhaven/server';
import type { ApplicationMoves } from '../application/application-moves';
import { changeCall } from './call.store';
import { ENDED_BY_CALL, isHere } from './cohort.read';
import type { CallMove } from './move-call';
import { callToMove } from './move-call';

interface Cancellation extends CallMove {
  readonly reason: CallReason;
}

/**
 * Ends a call, and with it every live application whose person is not here yet. Guests stay guests, a hold stays a
 * hold; stays that have not begun are cancelled by the programmes that follow.
 */
export const cancelCall = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { id, version, reason }: Cancellation,
  today: Day,
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const call = await callToMove(tx, actor, { id, version }, 'cancelled', today);
  if (isRefusal(call)) return call;
  await changeCall(tx, call, { decision: 'cancelled', reason });
  await moves.moveMany(
    tx,
    { sql: `a.call_id = $1 and a.state = any ($2::text[]) and not ${isHere(moves)}`, values: [id, ENDED_BY_CALL] },
    { to: 'callCancelled', reason: 'callCancelled', by: 'system', member: null },
  );
  return { id };
};
