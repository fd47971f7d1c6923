import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { ApplicationMoves } from '@vrijhaven/applications/api';
import { memberOf, permitApplication, refuseMove } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { permitResidency, setResidencyState } from './residency.store';

interface Advancing {
  readonly id: string;
  readonly to: ResidencyState;
  readonly version: number;
  readonly reason: ReasonCode;
}

/** Takes a stay along its lifecycle; one that is cancelled before arrival leaves its guest without a place again. */
export const advanceResidency = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { id, to, version, reason }: Advancing,
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const found = await permitResidency(actor, 'residency.advance', id, tx);
  if (isRefusal(found)) return found;
  // [Note: lock order] a cancelled stay moves the application, so that is locked first.
  const moving = rolesOf(actor).includes('coordinator') ? 'application.propose' : 'candidate.follow';
  const application =
    to === 'cancelled' ? await permitApplication(actor, moving, found.applicationId, tx, { lock: true }) : undefined;
  if (isRefusal(application)) return application;
  const residency = await permitResidency(actor, 'residency.advance', id, tx, { lock: true });
  if (isRefusal(residency)) return residency;
  if (version !== residency.version || !canMove(residencyLifecycle, residency.state, to, rolesOf(actor)))
    return new StateMismatch(residency);
  if (application !== undefined && refuseMove(application, 'accepted', ['system']) === undefined)
    await moves.move(tx, application, { to: 'accepted', reason, by: 'system', member: memberOf(actor) });
  await setResidencyState(tx, residency, to);
  return { id };
};
