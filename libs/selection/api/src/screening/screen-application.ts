import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import {
  appendEntries,
  memberOf,
  permitApplication,
  postMessage,
  refuseHeld,
  refuseMove,
  roleThatMoves,
} from '@vrijhaven/applications/api';
import type { AppendRefusal, ApplicationMoves, OfferedDocument } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { ScreeningOutcome } from '@vrijhaven/selection/model';
import { OUTCOME_REASONS } from '@vrijhaven/selection/model';
import type { StateMismatch } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
  readonly moves: ApplicationMoves;
}

interface Screened {
  readonly application: string;
  readonly version: number;
  readonly to: ScreeningOutcome;
  /** The verdicts, for the log `notes`. */
  readonly entry: OfferedDocument;
  /** What the applicant is asked, for the thread: with `incomplete`, and only then. */
  readonly message?: OfferedDocument | null;
}

/**
 * The end of a screening: where the application goes, what was found, and what the applicant is asked, or none of it.
 * Two who screen at once: the second one's version is no longer the newest.
 */
export const screenApplication = async (
  tx: Tx,
  actor: Actor,
  { p, today, moves }: Means,
  { application: id, version, to, entry, message = null }: Screened,
): Promise<{ readonly id: string } | AppendRefusal | InvalidInput | NotFound | StateMismatch> => {
  const application = await permitApplication(actor, 'application.move', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const refusal = refuseHeld(application) ?? refuseMove(application, to, rolesOf(actor), version);
  if (refusal !== undefined) return refusal;
  if (entry.compartment !== 'notes') return new InvalidInput(['entry.compartment']);
  if ((to === 'incomplete') !== (message !== null)) return new InvalidInput(['message']);
  const added = await appendEntries(
    tx,
    actor,
    { p, today },
    { application: id, entries: [entry], pathOf: () => 'entry' },
  );
  if (isRefusal(added)) return added;
  const posted = message && (await postMessage(tx, actor, p, { application: id, message }, today));
  if (posted !== null && isRefusal(posted)) return posted;
  const by = roleThatMoves(application.state, to, rolesOf(actor));
  const brings = ['verdicts'] as const;
  await moves.move(tx, application, { to, reason: OUTCOME_REASONS[to], by, member: memberOf(actor), brings });
  return { id };
};
