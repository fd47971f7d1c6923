import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { ApplicationMoves } from '@vrijhaven/applications/api';
import { memberOf, refuseMove } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import type { InvalidInput } from '@vrijhaven/server';
import { StateMismatch } from '@vrijhaven/server';
import { permitPlace } from '../city/city.store';
import { lockCase } from '../proposal/lock-case';
import { freePeriods } from './free-periods.read';
import { bookPlace } from './residency.store';
import { PlaceTaken } from './residency.type';
import { refusePeriod } from './stay.policy';

interface Scheduling {
  readonly proposal: string;
  readonly place: string;
  readonly period: Period;
}

/** Gives the defender who accepted the offer a place for a time; their application is placed with it. */
export const scheduleResidency = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { proposal: proposalId, place: placeId, period }: Scheduling,
): Promise<{ readonly id: string } | InvalidInput | NotFound | PlaceTaken | StateMismatch> => {
  const found = await lockCase(tx, actor, 'residency.schedule', proposalId);
  if (isRefusal(found)) return found;
  const { proposal, application } = found;
  const place = await permitPlace(actor, 'place.read', placeId, tx);
  if (isRefusal(place) || place.cityId !== proposal.cityId) return NOT_FOUND;
  if (proposal.state !== 'accepted') return new StateMismatch(proposal);
  const refusal = refuseMove(application, 'placed', ['system']) ?? refusePeriod(period);
  if (refusal !== undefined) return refusal;

  const { turnoverDays } = place;
  const stay = { id: randomUUID(), placeId, cityId: place.cityId, applicationId: application.id, proposalId };
  if (!(await bookPlace(tx, { ...stay, turnoverDays, period })))
    return new PlaceTaken(await freePeriods(tx, { place: placeId, turnoverDays, period }));
  await moves.move(tx, application, { to: 'placed', reason: 'routine', by: 'system', member: memberOf(actor) });
  return { id: stay.id };
};
