import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, OfferedDocument } from '@vrijhaven/applications/api';
import { appendEntries, permitApplication } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf, hourOf } from '@vrijhaven/domain';
import type { AssessmentState } from '@vrijhaven/selection/model';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';

interface Judged {
  readonly application: string;
  readonly state: AssessmentState;
  readonly entry: OfferedDocument;
}

/** Whether it is being scored; until the transaction ends nobody moves it. */
const isHeld = async (tx: Tx, application: string): Promise<boolean> => {
  const [row] = await tx.query<{ held: boolean }[]>(`select scoring_held($1) as held`, [application]);
  return row?.held ?? false;
};

/**
 * A commissioner judges, or thinks again while the meeting has not decided. The row comes first: with it the log of
 * the others opens, and the entry finds its place. One without the other never stands. (protocol.md step 31)
 */
export const assess = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { application: id, state, entry }: Judged,
): Promise<{ readonly id: string } | AppendRefusal | NotFound | StateMismatch> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  if (entry.compartment !== 'scores') return new InvalidInput(['entry.compartment']);
  const application = await permitApplication(actor, 'application.assess', id, tx);
  if (isRefusal(application)) return application;
  if (!(await isHeld(tx, id))) return new StateMismatch({ state: 'scored', version: 0 });
  await tx.query(
    `insert into assessment (application_id, member_id, state, entry, at_hour) values ($1, $2, $3, $4, $5)
     on conflict (member_id, application_id) do update
       set state = excluded.state, entry = excluded.entry, at_hour = excluded.at_hour`,
    [id, actor.member, state, entry.revision, hourOf(now)],
  );
  const added = await appendEntries(
    tx,
    actor,
    { p, today: dayOf(now) },
    {
      ...{ application: id, entries: [entry], pathOf: () => 'entry' },
    },
  );
  return isRefusal(added) ? added : { id };
};
