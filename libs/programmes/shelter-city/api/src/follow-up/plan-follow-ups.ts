import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays, dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { MAX_FOLLOW_UPS, WORKABLE } from '@vrijhaven/shelter-city/model';
import { byOf, recordEvent } from '../residency/residency-event.store';
import { permitResidency } from '../residency/residency.store';
import { followUpsOf, insertFollowUp, setFollowUpState } from './follow-up.store';

export interface Planning {
  readonly residency: string;
  readonly days: readonly Day[];
  readonly version: number;
}

/** Further ahead than this, nobody knows where anybody is. */
const FURTHEST_DAYS = 3 * 366;

const areFit = (days: readonly Day[], today: Day): boolean =>
  days.length <= MAX_FOLLOW_UPS &&
  new Set(days).size === days.length &&
  days.every((day) => day >= today && day <= addDays(today, FURTHEST_DAYS));

/**
 * The days that the guest chose, on their own page or by telling the coordinator: they replace those ahead. What was
 * asked already stays asked, and a day that has passed stays planned until somebody writes what became of it.
 */
export const planFollowUps = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { residency: id, days, version }: Planning,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const action = actor.kind === 'receipt' ? 'residency.planOwn' : 'residency.planFollowUps';
  const residency = await permitResidency(actor, action, id, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  if (version !== residency.version || !WORKABLE.includes(residency.state)) return new StateMismatch(residency);
  const today = dayOf(now);
  if (!areFit(days, today)) return new InvalidInput(['days']);

  const by = byOf(actor, now);
  const { applicationId, cityId } = residency;
  const planned = (await followUpsOf(tx, id)).filter(({ state, due }) => state === 'planned' && due >= today);
  for (const followUp of planned.filter(({ due }) => !days.includes(due))) {
    await setFollowUpState(tx, followUp, 'refused');
    await recordEvent(tx, residency, by, { kind: 'followUpDropped', due: followUp.due });
  }
  for (const due of days.filter((day) => !planned.some((known) => known.due === day))) {
    await insertFollowUp(tx, { id: randomUUID(), residencyId: id, applicationId, cityId, due });
    await recordEvent(tx, residency, by, { kind: 'followUpPlanned', due });
  }
  return { id };
};
