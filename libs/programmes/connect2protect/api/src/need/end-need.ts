import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { NeedActor } from '@vrijhaven/connect2protect/model';
import { needLifecycle } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { endPairings } from '../pairing/end-pairings';
import { permitNeed, queueForRecord, setNeedState } from './need.store';

/** A defender takes a need back, whatever became of it; or the office closes one that nobody was found for. */
export const endNeed = async (
  tx: Tx,
  actor: Actor,
  now: Date,
  { need: id, version }: { readonly need: string; readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const found = await permitNeed(actor, 'need.move', id, tx);
  if (isRefusal(found)) return found;
  await queueForRecord(tx, found.applicationId);
  const need = await permitNeed(actor, 'need.move', id, tx, { lock: true });
  if (isRefusal(need)) return need;
  const to = actor.kind === 'receipt' ? 'withdrawn' : 'closed';
  const by: readonly NeedActor[] = actor.kind === 'receipt' ? ['applicant'] : rolesOf(actor);
  if (version !== need.version || !canMove(needLifecycle, need.state, to, by)) return new StateMismatch(need);
  await endPairings(tx, need.applicationId, { reason: 'oneSided', now });
  await setNeedState(tx, need, to);
  return { id };
};
