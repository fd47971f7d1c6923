import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { CallReason, CallState } from '@vrijhaven/applications/model';
import { callLifecycle, callStateOn } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day, Period } from '@vrijhaven/domain';
import { addDays, canMove } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { DRAFT_DAYS } from '../draft/save-draft';
import type { CallEntity } from './call.entity';
import { permitCall } from './call.permit';
import { changeCall, keepDrafts, queueForCall, rangeOf } from './call.store';
import { wrongDays } from './create-call';

/** What every move of a call says. */
export interface CallMove {
  readonly id: string;
  readonly version: number;
}

/** Loads and locks a call for a move; the refusal where its table, or a newer version, stands against it. */
export const callToMove = async (
  tx: Tx,
  actor: Actor,
  { id, version }: CallMove,
  to: CallState,
  today: Day,
): Promise<CallEntity | NotFound | StateMismatch> => {
  await queueForCall(tx, id);
  const call = await permitCall(actor, 'call.move', id, tx, { lock: true });
  if (isRefusal(call)) return call;
  const state = callStateOn(call, today);
  const fits = call.version === version && canMove(callLifecycle, state, to, rolesOf(actor));
  return fits ? call : new StateMismatch({ state, version: call.version });
};

/** Opens or closes a call at once, ahead of its day. */
export const moveCall = async (
  tx: Tx,
  actor: Actor,
  { to, ...move }: CallMove & { readonly to: 'open' | 'closed' },
  today: Day,
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const call = await callToMove(tx, actor, move, to, today);
  if (isRefusal(call)) return call;
  const opened = { decision: 'planned', reason: null, opensOn: today } as const;
  await changeCall(tx, call, to === 'open' ? opened : { decision: 'closed' });
  return { id: call.id };
};

interface Postponement extends CallMove {
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly stays: Period;
  readonly reason: CallReason;
}

/**
 * Gives a call other days, all of them ahead. Applications that came in stay where they are; drafts are kept until
 * two weeks after the new opening, whichever call they are for.
 */
export const postponeCall = async (
  tx: Tx,
  actor: Actor,
  { id, version, opensOn, closesOn, stays, reason }: Postponement,
  today: Day,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const call = await callToMove(tx, actor, { id, version }, 'postponed', today);
  if (isRefusal(call)) return call;
  const wrong = [...(opensOn <= today ? ['opensOn'] : []), ...wrongDays({ opensOn, closesOn, stays }, '')];
  if (wrong.length > 0) return new InvalidInput(wrong);
  await changeCall(tx, call, { decision: 'postponed', reason, opensOn, closesOn, stays: rangeOf(stays) });
  await keepDrafts(tx, addDays(opensOn, DRAFT_DAYS));
  return { id };
};
