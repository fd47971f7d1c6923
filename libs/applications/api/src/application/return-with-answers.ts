import type { Actor, NotFound } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { InvalidInput, NotSigned, StateMismatch } from '@vrijhaven/server';
import type { RevisionConflict } from '../document/revision-conflict.type';
import type { ApplicationMoves } from './application-moves';
import type { Revision } from './revise-application';
import { reviseApplication } from './revise-application';
import { returnToScreening } from './withdraw-application';

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
  readonly moves: ApplicationMoves;
}

/** What was asked for, sealed anew, and back to the office with it, or none of it. */
export const returnWithAnswers = async (
  tx: Tx,
  actor: Actor,
  { p, today, moves }: Means,
  revision: Revision,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | RevisionConflict | StateMismatch> => {
  const returned = await returnToScreening(tx, actor, moves);
  return isRefusal(returned) ? returned : reviseApplication(tx, actor, p, revision, today);
};
