import type { Actor, NotFound } from '@vrijhaven/access';
import type { CallForm } from '@vrijhaven/applications/model';
import { callStateOn } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { permitCall } from './call.permit';
import { changeCall, insertVersion, newestVersion, rangeOf, replaceVersion } from './call.store';
import type { CallPlan } from './create-call';
import { wrongFields } from './create-call';

interface Edit {
  readonly id: string;
  readonly version: number;
  readonly input: CallPlan;
}

/** A form with its keys in one order, so that equal ones read the same wherever they come from. */
const inOrder = ({ conditions, leftOut, added }: CallForm): CallForm => ({
  conditions: conditions.map(({ code, variant }) => ({ code, variant })),
  leftOut: [...leftOut],
  added: added.map(({ key, compartment, kind, title, hint }) => {
    const words = ({ en, nl, fr, es, ar }: typeof title) => ({ en, nl, fr, es, ar });
    return { key, compartment, kind, title: words(title), hint: hint && words(hint) };
  }),
});

const isSame = (one: CallForm, other: CallForm): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/**
 * Changes a call that still takes applications, or will. [Note: everybody answers what they were shown] once somebody
 * could have begun, other conditions or questions are a new version, and the old one stays as it was.
 */
export const editCall = async (
  tx: Tx,
  actor: Actor,
  { id, version, input: { form, stays, ...plan } }: Edit,
  today: Day,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const call = await permitCall(actor, 'call.edit', id, tx, { lock: true });
  if (isRefusal(call)) return call;
  const state = callStateOn(call, today);
  if (call.version !== version || state === 'closed' || state === 'cancelled')
    return new StateMismatch({ state, version: call.version });
  const wrong = wrongFields({ ...plan, stays, form });
  // Who reads that a call is open must be able to rely on it: closing it is another act.
  if (state === 'open' && plan.opensOn !== call.opensOn) wrong.push('input.opensOn');
  if (state === 'open' && plan.closesOn < today) wrong.push('input.closesOn');
  if (wrong.length > 0) return new InvalidInput(wrong);
  const newest = await newestVersion(tx, id);
  const fresh = inOrder(form);
  if (!isSame(newest, form)) {
    if (state === 'planned') await replaceVersion(tx, id, newest.number, fresh);
    else await insertVersion(tx, id, newest.number + 1, fresh);
  }
  await changeCall(tx, call, { ...plan, stays: rangeOf(stays) });
  return { id };
};
