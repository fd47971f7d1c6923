import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import { appendEntries, memberOf, permitApplication, refuseMove } from '@vrijhaven/applications/api';
import type { AppendRefusal, ApplicationMoves, OfferedDocument } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { VerificationOutcome } from '@vrijhaven/selection/model';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
  readonly moves: ApplicationMoves;
}

interface Conclusion {
  readonly application: string;
  readonly version: number;
  readonly to: VerificationOutcome;
  readonly reason: ReasonCode;
  /** How sure the verifier is: for the verifiers, and for those who score. */
  readonly vetting: OfferedDocument;
  readonly brief: OfferedDocument;
}

/** The end of a verification: where the application goes, and how sure the verifier is, or none of it. */
export const concludeVerification = async (
  tx: Tx,
  actor: Actor,
  { p, today, moves }: Means,
  { application: id, version, to, reason, vetting, brief }: Conclusion,
): Promise<{ readonly id: string } | AppendRefusal | InvalidInput | NotFound | StateMismatch> => {
  const application = await permitApplication(actor, 'application.move', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  if (!rolesOf(actor).includes('verifier')) return new StateMismatch(application);
  const refusal = refuseMove(application, to, ['verifier'], version);
  if (refusal !== undefined) return refusal;
  if (vetting.compartment !== 'vetting') return new InvalidInput(['vetting.compartment']);
  if (brief.compartment !== 'brief') return new InvalidInput(['brief.compartment']);
  const added = await appendEntries(tx, actor, { p, today }, { application: id, entries: [vetting, brief] });
  if (isRefusal(added)) return added;
  const brings = ['confidence'] as const;
  await moves.move(tx, application, { to, reason, by: 'verifier', member: memberOf(actor), brings });
  return { id };
};
