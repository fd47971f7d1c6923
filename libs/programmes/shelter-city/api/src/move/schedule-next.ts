import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { GOES_ALONG, PRESENT } from '@vrijhaven/shelter-city/model';
import { In, Not } from 'typeorm';
import { ResidencyItemEntity } from '../checklist/residency-item.entity';
import { saveItem } from '../checklist/residency-item.store';
import type { PlaceEntity } from '../city/place.entity';
import type { Case } from '../proposal/lock-case';
import { unlessFull } from '../residency/free-periods.read';
import { recordEvent } from '../residency/residency-event.store';
import type { By } from '../residency/residency-event.store';
import { ResidencyEntity } from '../residency/residency.entity';
import { bookPlace, cutStay, periodOf, permitResidency, staysAhead } from '../residency/residency.store';
import type { PlaceTaken } from '../residency/residency.type';
import { refusePeriod } from '../residency/stay.policy';

/** The stay that an application has now, while the guest is there. */
export const presentStay = (tx: Tx, applicationId: string): Promise<ResidencyEntity | null> =>
  tx.findOneBy(ResidencyEntity, { applicationId, state: In([...PRESENT]) });

/** Whether the next stay begins while the present one lasts, or on the day on which that ends: no night between. */
const meets = (present: Period, next: Period): boolean => next.from > present.from && next.from <= present.until;

type Next = Pick<ResidencyEntity, 'applicationId' | 'cityId' | 'id'>;

/** What was seen to for the guest stays so in the next city; nobody is asked for a passport twice. */
const takeAlong = async (tx: Tx, present: ResidencyEntity, next: Next, by: By): Promise<void> => {
  const settled = await tx.findBy(ResidencyItemEntity, {
    residencyId: present.id,
    code: In([...GOES_ALONG]),
    state: Not('todo'),
  });
  for (const { code, state } of settled) {
    await saveItem(tx, next, { code, state, due: null, version: 1 });
    await recordEvent(tx, next, by, { kind: 'item', item: code, from: 'todo', to: state });
  }
};

/**
 * [Note: never two cities at once] the guest who agreed to move is given a place in the next city, and the stay in
 * the present one is cut to the day on which that begins. It goes on being the one in force until they have arrived.
 */
export const scheduleNext = async (
  tx: Tx,
  actor: Actor,
  { proposal, application }: Case,
  { id: placeId, cityId, turnoverDays }: PlaceEntity,
  { period, by }: { readonly period: Period; readonly by: By },
): Promise<{ readonly id: string } | InvalidInput | NotFound | PlaceTaken | StateMismatch> => {
  const present = await presentStay(tx, application.id);
  if (present === null || application.state !== 'placed') return new StateMismatch(application);
  // Only the office sees both cities.
  const found = await permitResidency(actor, 'residency.sendOn', present.id, tx, { lock: true });
  if (isRefusal(found)) return found;
  if (proposal.agreedOn === null || (await staysAhead(tx, application.id)).length > 0)
    return new StateMismatch(proposal);
  const unfit = refusePeriod(period);
  if (unfit !== undefined) return unfit;
  const lasting = periodOf(found.period);
  if (!meets(lasting, period)) return new InvalidInput(['period.from']);

  await cutStay(tx, found, { from: lasting.from, until: period.from }, by);
  const stay = { id: randomUUID(), placeId, cityId, applicationId: application.id, proposalId: proposal.id };
  const booking = { ...stay, turnoverDays, period, continues: found.id };
  const taken = await unlessFull(tx, { place: placeId, turnoverDays, period }, () => bookPlace(tx, booking, by));
  if (taken !== undefined) return taken;
  await takeAlong(tx, found, stay, by);
  return { id: stay.id };
};
