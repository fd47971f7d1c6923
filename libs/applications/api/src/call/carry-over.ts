import type { Actor, NotFound } from '@vrijhaven/access';
import { callStateOn } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { ApplicationMoves } from '../application/application-moves';
import { permitCall } from './call.permit';

interface CarryOver {
  readonly from: string;
  readonly to: string;
  readonly applications?: readonly string[] | null;
}

/**
 * Takes applications whose call was cancelled into another one, where they begin anew. What they answer stays the
 * version that they were shown: only the call they compete in changes. Calls of other programmes are not there for who
 * carries over: an application brings what its own asks for.
 */
export const carryOver = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { from, to, applications = null }: CarryOver,
  today: Day,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  if (from === to) return new InvalidInput(['to']);
  const call = await permitCall(actor, 'call.carry', from, tx, { lock: true });
  if (isRefusal(call)) return call;
  const next = await permitCall(actor, 'call.carry', to, tx, { lock: true });
  if (isRefusal(next)) return next;
  const state = callStateOn(next, today);
  if (state === 'cancelled' || state === 'closed') return new StateMismatch({ state, version: next.version });
  const moved = await moves.moveMany(
    tx,
    {
      sql: `a.call_id = $1 and a.state = 'callCancelled' and ($2::uuid[] is null or a.id = any ($2::uuid[]))`,
      values: [from, applications],
      call: to,
    },
    { to: 'submitted', reason: 'carriedOver', by: 'system', member: null },
  );
  // All or none: a list with somebody in it who is elsewhere by now was made from an older page.
  if (applications !== null && moved !== new Set(applications).size)
    return new StateMismatch({ state: callStateOn(call, today), version: call.version });
  return { id: to };
};
