import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { EnrolmentReason, EnrolmentState } from '@vrijhaven/training/model';
import { attendanceOf, enrolmentLifecycle, REASONS_FOR } from '@vrijhaven/training/model';
import { modulesOf, permitEdition, queueForEdition } from '../edition/edition.store';
import { presencesOf } from '../attendance/attendance.store';
import type { EnrolmentEntity } from './enrolment.entity';
import { byOf, permitEnrolment, setEnrolmentState } from './enrolment.store';
import { lastRank } from './last-rank';
import { noteEntries } from './note-entries';
import { refuseHeldEnrolment } from './refuse-held-enrolment';

export interface Advancing {
  readonly id: string;
  readonly to: EnrolmentState;
  readonly version: number;
  readonly reason?: EnrolmentReason | null;
  readonly entries: readonly DocumentInput[];
}

const isReason = (to: EnrolmentState, reason: EnrolmentReason | null): boolean => {
  const allowed = REASONS_FOR[to];
  return allowed === undefined ? reason === null : reason !== null && allowed.includes(reason);
};

/** What a step writes besides the state. */
const alongside = async (tx: Tx, { id, editionId }: EnrolmentEntity, to: EnrolmentState) => {
  if (to === 'waitListed') return { waitingRank: (await lastRank(tx, editionId)) + 1 };
  if (to !== 'attended') return {};
  const modules = await modulesOf(tx, editionId);
  return { attendance: attendanceOf(modules.length, await presencesOf(tx, id)) };
};

/** Takes somebody a step further; offering is an act of its own, because it takes a seat. */
export const advanceEnrolment = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { id, to, version, reason = null, entries }: Advancing,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  const found = await permitEnrolment(actor, 'enrolment.move', id, tx);
  if (isRefusal(found)) return found;
  await queueForEdition(tx, found.editionId);
  const edition = await permitEdition(actor, 'edition.manage', found.editionId, tx);
  if (isRefusal(edition)) return edition;
  const enrolment = await permitEnrolment(actor, 'enrolment.move', id, tx, { lock: true });
  if (isRefusal(enrolment)) return enrolment;
  const by = byOf(actor, now);
  const fits = version === enrolment.version && canMove(enrolmentLifecycle, enrolment.state, to, [by.role]);
  if (!fits || edition.state === 'cancelled') return new StateMismatch(enrolment);
  if (to === 'offered') return new InvalidInput(['to']);
  if (!isReason(to, reason)) return new InvalidInput(['reason']);
  const held = await refuseHeldEnrolment(tx, id);
  if (held !== undefined) return held;
  const noted = await noteEntries(tx, actor, { p, now }, { application: enrolment.applicationId, entries });
  if (noted !== undefined) return noted;
  // Who is offered something keeps its date until they answer; everything else has none.
  await setEnrolmentState(tx, enrolment, { to, reason, with: await alongside(tx, enrolment, to) }, by);
  return { id };
};
