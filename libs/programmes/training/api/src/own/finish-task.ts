import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { ON_ROSTER } from '@vrijhaven/training/model';
import { EditionTaskEntity } from '../edition/edition-task.entity';
import { byOf, permitEnrolment, recordEvent } from '../enrolment/enrolment.store';
import { TaskDoneEntity } from '../task/task-done.entity';
import { ownApplication } from './own-application';

export interface Finishing {
  readonly id: string;
  readonly task: string;
  readonly entry?: DocumentInput | null;
}

/** Pre-work is done, with words for the course managers or without. Saying so twice changes nothing. */
export const finishTask = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { id, task: taskId, entry = null }: Finishing,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  const application = await ownApplication(tx, actor);
  if (isRefusal(application)) return application;
  const enrolment = await permitEnrolment(actor, 'enrolment.move', id, tx, { lock: true });
  if (isRefusal(enrolment)) return enrolment;
  if (!ON_ROSTER.includes(enrolment.state)) return new StateMismatch(enrolment);
  if (!(await tx.existsBy(EditionTaskEntity, { id: taskId, editionId: enrolment.editionId })))
    return new InvalidInput(['task']);
  const place = { taskId, enrolmentId: id };
  if (!(await tx.existsBy(TaskDoneEntity, place))) {
    await tx.insert(TaskDoneEntity, {
      ...place,
      applicationId: application.id,
      editionId: enrolment.editionId,
      doneOn: dayOf(now),
    });
    await recordEvent(tx, enrolment, byOf(actor, now), { kind: 'task' });
  }
  if (entry === null) return { id };
  if (entry.compartment !== 'course') return new InvalidInput(['entry.compartment']);
  const about = { application: application.id, entries: [entry], pathOf: () => 'entry' };
  const noted = await appendEntries(tx, actor, { p, today: dayOf(now) }, about);
  return isRefusal(noted) ? noted : { id };
};
