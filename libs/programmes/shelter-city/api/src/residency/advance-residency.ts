import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { AppendRefusal, ApplicationMoves, DocumentInput } from '@vrijhaven/applications/api';
import { memberOf, permitApplication, refuseMove } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays, canMove, dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { LIVE_PROPOSALS, openGuards, residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { withdrawProposals } from '../proposal/proposal.store';
import { GuardsOpen } from './guards-open.type';
import { byOf } from './residency-event.store';
import type { ResidencyEntity } from './residency.entity';
import { cutStay, periodOf, permitResidency, setResidencyState } from './residency.store';
import type { Lasting } from './standing';
import { standingOf } from './standing';
import { noteEntries } from './note-entries';

export interface Advancing {
  readonly id: string;
  readonly to: ResidencyState;
  readonly version: number;
  readonly reason: ReasonCode;
  /** Of a departure: the first day after it, where that is earlier than planned. */
  readonly day: Day | null;
  /** What is noted of the step. */
  readonly entries: readonly DocumentInput[];
}
interface Means {
  readonly p: VerifyPrimitives;
  readonly moves: ApplicationMoves;
  readonly now: Date;
}
type Refused = AppendRefusal | GuardsOpen | StateMismatch;

/** [Note: lock order] the application first: what befalls a stay may move it. */
const lockStay = async (tx: Tx, actor: Actor, id: string): Promise<Lasting | NotFound> => {
  const moving = rolesOf(actor).includes('coordinator') ? 'application.propose' : 'candidate.follow';
  const [application, residency] = await Promise.all([
    permitApplication(actor, moving, id, tx, { lock: true, behind: 'residency' }),
    permitResidency(actor, 'residency.advance', id, tx, { lock: true }),
  ]);
  if (isRefusal(application)) return application;
  return isRefusal(residency) ? residency : { residency, application };
};

/** Where the stay of a guest ends who leaves earlier than planned; undefined where that is no end of it, or ahead. */
const earlyEnd = ({ period }: ResidencyEntity, day: Day, today: Day): Day | undefined => {
  const { from, until } = periodOf(period);
  return day > from && day <= until && day <= addDays(today, 1) ? day : undefined;
};

/** Takes a stay along its lifecycle; one that is cancelled before arrival leaves its guest without a place again. */
export const advanceResidency = async (
  tx: Tx,
  actor: Actor,
  { p, moves, now }: Means,
  { id, to, version, reason, day, entries }: Advancing,
): Promise<{ readonly id: string } | Refused> => {
  const locked = await lockStay(tx, actor, id);
  if (isRefusal(locked)) return locked;
  const { residency, application } = locked;
  const role = rolesOf(actor).find((each) => canMove(residencyLifecycle, residency.state, to, [each]));
  if (version !== residency.version || role === undefined) return new StateMismatch(residency);
  const open = openGuards(
    to,
    await standingOf(
      tx,
      locked,
      entries.map(({ compartment }) => compartment),
    ),
  );
  if (open.length > 0) return new GuardsOpen(open);

  const noted = await noteEntries(tx, actor, { p, now }, { application: application.id, entries });
  if (noted !== undefined) return noted;

  const by = { ...byOf(actor, now), role };
  if (to === 'departed' && day !== null && day !== periodOf(residency.period).until) {
    const until = earlyEnd(residency, day, dayOf(now));
    if (until === undefined) return new InvalidInput(['day']);
    await cutStay(tx, residency, { from: periodOf(residency.period).from, until }, by);
  } else if (to !== 'departed' && day !== null) return new InvalidInput(['day']);
  // A guest who would have gone on to this place is still at home in the one before.
  const isHomeless = to === 'cancelled' && residency.continues === null;
  if (isHomeless && refuseMove(application, 'accepted', ['system']) === undefined)
    await moves.move(tx, application, { to: 'accepted', reason, by: 'system', member: memberOf(actor) });
  const closing = to === 'closed' ? { with: { closedOn: dayOf(now) } } : {};
  await setResidencyState(tx, residency, { to, reason, ...closing }, by);
  // [Note: a city sees a person while it has something to do for them] its yes has been answered by the whole stay.
  if (to === 'closed') await withdrawProposals(tx, application.id, LIVE_PROPOSALS);
  return { id };
};
