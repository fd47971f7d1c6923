import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, OfferedDocument } from '@vrijhaven/applications/api';
import { appendEntries, permitApplication } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf, hourOf } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';

/** [Note: one brief for all who score] it is written before, and not changed between two who read it. */
const BEFORE_SCORING: readonly ApplicationState[] = [
  'screening',
  'incomplete',
  'eligible',
  'verifying',
  'verified',
  'concern',
  'unverifiable',
];

interface Prepared {
  readonly application: string;
  readonly entry: OfferedDocument;
}

/** Somebody of the office puts down what commissioners are to know; the server learns that it is there. */
export const prepareBrief = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { application: id, entry }: Prepared,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  if (entry.compartment !== 'brief') return new InvalidInput(['entry.compartment']);
  const application = await permitApplication(actor, 'application.brief', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  if (!BEFORE_SCORING.includes(application.state)) return new StateMismatch(application);
  const place = { application: id, entries: [entry], pathOf: () => 'entry' };
  const added = await appendEntries(tx, actor, { p, today: dayOf(now) }, place);
  if (isRefusal(added)) return added;
  await tx.query(
    `insert into case_brief (application_id, entry, member_id, at_hour) values ($1, $2, $3, $4)
     on conflict (application_id) do update
       set entry = excluded.entry, member_id = excluded.member_id, at_hour = excluded.at_hour`,
    [id, entry.revision, actor.member, hourOf(now)],
  );
  return { id };
};
