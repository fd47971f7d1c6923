import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { Presence } from '@vrijhaven/training/model';
import { MARKS_ATTENDANCE, ON_ROSTER } from '@vrijhaven/training/model';
import { modulesOf, permitEdition } from '../edition/edition.store';
import { byOf, permitEnrolment, recordEvent } from '../enrolment/enrolment.store';

interface Mark {
  readonly module: string;
  readonly enrolment: string;
  readonly presence: Presence;
}

/** Marks who was at which module, by trainers and course managers; the last mark counts. */
export const markPresence = async (
  tx: Tx,
  actor: Actor,
  { now }: { readonly now: Date },
  { id: editionId, marks }: { readonly id: string; readonly marks: readonly Mark[] },
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const edition = await permitEdition(actor, 'edition.read', editionId, tx);
  if (isRefusal(edition)) return edition;
  if (!MARKS_ATTENDANCE.includes(edition.state)) return new StateMismatch(edition);
  const modules = await modulesOf(tx, editionId);
  const by = byOf(actor, now);
  for (const [at, { module, enrolment: id, presence }] of marks.entries()) {
    const enrolment = await permitEnrolment(actor, 'enrolment.read', id, tx);
    const isHere = !isRefusal(enrolment) && enrolment.editionId === editionId && ON_ROSTER.includes(enrolment.state);
    if (!isHere) return new InvalidInput([`marks.${String(at)}.enrolment`]);
    if (!modules.some((each) => each.id === module)) return new InvalidInput([`marks.${String(at)}.module`]);
    await tx.query(
      `insert into attendance (module_id, enrolment_id, application_id, edition_id, presence) values ($1, $2, $3, $4, $5)
       on conflict (module_id, enrolment_id) do update set presence = excluded.presence`,
      [module, id, enrolment.applicationId, editionId, presence],
    );
    await recordEvent(tx, enrolment, by, { kind: 'attendance' });
  }
  return { id: editionId };
};
