import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ApplicationMoves, OnHold } from '@vrijhaven/applications/api';
import { refuseHeld, refuseMove } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import { StateMismatch } from '@vrijhaven/server';
import type { PlaceEntity } from '../city/place.entity';
import { permitPlace } from '../city/city.store';
import { scheduleNext } from '../move/schedule-next';
import type { Case } from '../proposal/lock-case';
import { lockCase } from '../proposal/lock-case';
import { unlessFull } from './free-periods.read';
import type { By } from './residency-event.store';
import { byOf } from './residency-event.store';
import { bookPlace } from './residency.store';
import type { PlaceTaken } from './residency.type';
import { refusePeriod } from './stay.policy';

interface Scheduling {
  readonly proposal: string;
  readonly place: string;
  readonly period: Period;
}
interface Means {
  readonly moves: ApplicationMoves;
  readonly now: Date;
}
type Answer = { readonly id: string } | InvalidInput | NotFound | OnHold | PlaceTaken | StateMismatch;

const scheduleFirst = async (
  tx: Tx,
  { proposal, application }: Case,
  { id: placeId, cityId, turnoverDays }: PlaceEntity,
  { moves, period, by }: { readonly moves: ApplicationMoves; readonly period: Period; readonly by: By },
): Promise<Answer> => {
  const refusal = refuseMove(application, 'placed', ['system']) ?? refusePeriod(period);
  if (refusal !== undefined) return refusal;
  const stay = { id: randomUUID(), placeId, cityId, applicationId: application.id, proposalId: proposal.id };
  const booking = { ...stay, turnoverDays, period, continues: null };
  const taken = await unlessFull(tx, { place: placeId, turnoverDays, period }, () => bookPlace(tx, booking, by));
  if (taken !== undefined) return taken;
  await moves.move(tx, application, { to: 'placed', reason: 'routine', by: 'system', member: by.member });
  return { id: stay.id };
};

/** Gives the defender who accepted the offer a place for a time; their application is placed with it. */
export const scheduleResidency = async (
  tx: Tx,
  actor: Actor,
  { moves, now }: Means,
  { proposal: proposalId, place: placeId, period }: Scheduling,
): Promise<Answer> => {
  const [found, place] = await Promise.all([
    lockCase(tx, actor, 'residency.schedule', proposalId),
    permitPlace(actor, 'place.read', placeId, tx),
  ]);
  if (isRefusal(found)) return found;
  const { proposal, application } = found;
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  if (isRefusal(place) || place.cityId !== proposal.cityId) return NOT_FOUND;
  if (proposal.state !== 'accepted') return new StateMismatch(proposal);
  const by = byOf(actor, now);
  return proposal.isMove
    ? scheduleNext(tx, actor, found, place, { period, by })
    : scheduleFirst(tx, found, place, { moves, period, by });
};
