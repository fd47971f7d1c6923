import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { canMove, dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { EditionState } from '@vrijhaven/training/model';
import { editionLifecycle } from '@vrijhaven/training/model';
import { liveEnrolments, setEnrolmentState, systemAt } from '../enrolment/enrolment.store';
import { endCallOf, openCallOf } from './edition-call';
import type { EditionEntity } from './edition.entity';
import { changeEdition, permitEdition, queueForEdition } from './edition.store';

export interface MovingEdition {
  readonly id: string;
  readonly version: number;
  readonly to: EditionState;
  /** On opening: the last day to apply. */
  readonly closesOn?: Day | null;
}

/**
 * Everybody who is still in an edition that is called off leaves it. [Note: nobody is lost with a call] what they
 * sent in stays theirs: with the same receipt they may apply to the next one.
 */
const callOff = async (tx: Tx, now: Date, edition: EditionEntity): Promise<void> => {
  await endCallOf(tx, edition, 'cancelled');
  for (const enrolment of await liveEnrolments(tx, { editionId: edition.id }))
    await setEnrolmentState(tx, enrolment, { to: 'withdrawn', reason: 'editionCancelled' }, systemAt(now));
};

/** Takes an edition further. Opening it makes its call, or opens that again; leaving that state closes it. */
export const moveEdition = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id, version, to, closesOn = null }: MovingEdition,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  await queueForEdition(tx, id);
  const edition = await permitEdition(actor, 'edition.manage', id, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  const fits = version === edition.version && canMove(editionLifecycle, edition.state, to, rolesOf(actor));
  if (!fits) return new StateMismatch(edition);
  const today = dayOf(now);
  if (to === 'open') {
    if (closesOn === null || closesOn < today || closesOn >= edition.startsOn) return new InvalidInput(['closesOn']);
    const callId = await openCallOf(tx, edition, { opensOn: today, closesOn });
    await changeEdition(tx, edition, { state: to, callId });
    return { id };
  }
  if (closesOn !== null) return new InvalidInput(['closesOn']);
  if (to === 'cancelled') await callOff(tx, now, edition);
  else if (edition.state === 'open') await endCallOf(tx, edition, 'closed');
  await changeEdition(tx, edition, { state: to });
  return { id };
};
