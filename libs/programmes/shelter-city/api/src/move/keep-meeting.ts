import type { Actor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import type { ResidencyEntity } from '../residency/residency.entity';
import { AHEAD, periodOf, permitResidency } from '../residency/residency.store';

/** Whether the guest of this stay goes on to another city after it. */
export const goesOn = async (tx: Tx, residencyId: string): Promise<boolean> => {
  const [row] = await tx.query<{ answer: boolean }[]>(`select residency_goes_on($1) as answer`, [residencyId]);
  return row?.answer === true;
};

/** A stay and when it would be. */
export interface Rebooked {
  readonly stay: ResidencyEntity;
  readonly period: Period;
}

/**
 * Two stays that follow one another go on meeting on one day: the end of the first is moved through the beginning of
 * the second, by the office, which alone sees both. Answers what is moved with this one, if anything, or why these
 * dates cannot be.
 */
export const keepMeeting = async (
  tx: Tx,
  actor: Actor,
  residency: ResidencyEntity,
  period: Period,
): Promise<InvalidInput | Rebooked | undefined> => {
  const present = periodOf(residency.period);
  if (period.until !== present.until && (await goesOn(tx, residency.id))) return new InvalidInput(['period.until']);
  if (residency.continues === null || period.from === present.from) return undefined;
  if (!AHEAD.includes(residency.state)) return new InvalidInput(['period.from']);
  const former = await permitResidency(actor, 'residency.sendOn', residency.continues, tx, { lock: true });
  if (isRefusal(former)) return new InvalidInput(['period.from']);
  const { from } = periodOf(former.period);
  return period.from <= from
    ? new InvalidInput(['period.from'])
    : { stay: former, period: { from, until: period.from } };
};
