import { sendAlong } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { ApplicationEntity } from './application.entity';
import { TransitionEntity } from './transition.entity';

type Beginning = Omit<ApplicationEntity, 'state' | 'version' | 'unreadForOffice'>;

export const insertApplication = async (tx: Tx, application: Beginning): Promise<void> => {
  await tx.insert(ApplicationEntity, { ...application, state: 'submitted', version: 1, unreadForOffice: false });
};

/** Moves the locked application one version on. */
export const setState = async (tx: Tx, application: ApplicationEntity, state: ApplicationState): Promise<void> => {
  const next = [application.id, state, application.version + 1];
  await sendAlong(tx, `update application set state = $2, version = $3 where id = $1`, next);
};

export const setUnread = async (tx: Tx, id: string, unreadForOffice: boolean): Promise<void> => {
  await tx.update(ApplicationEntity, { id }, { unreadForOffice });
};

/** Adds to the history. Plain SQL: whoever moves an application, such as a city, may not read the row back. */
export const insertTransition = async (tx: Tx, move: Omit<TransitionEntity, 'id'>): Promise<void> => {
  await sendAlong(
    tx,
    `insert into transition (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [move.applicationId, move.fromState, move.toState, move.reason, move.actorRole, move.memberId, move.atHour],
  );
};

/** Applications `a` under a condition, and the call into which they go, where that changes. */
export interface Many {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly call?: string;
}

type Past = Pick<TransitionEntity, 'reason' | 'atHour'> & {
  readonly to: ApplicationState;
  readonly by: TransitionEntity['actorRole'];
  readonly member: string | null;
};

/** Small enough for the time that one statement has, with everything that hangs on each row. */
const AT_ONCE = 500;

interface Moved {
  readonly id: string;
  readonly from: ApplicationState;
}

/** Moves many, each with its line in the history; answers where each came from. */
export const moveWhere = async (
  tx: Tx,
  { sql, values, call }: Many,
  { to, by, member, reason, atHour }: Past,
): Promise<readonly Moved[]> => {
  const due = await tx.query<Moved[]>(
    `select a.id, a.state as "from" from application a where ${sql} order by a.id for update`,
    [...values],
  );
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const batch = due.slice(at, at + AT_ONCE);
    await tx.query(
      `insert into transition (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
       select id, "from", $2, $3, $4, $5::uuid, $6::timestamptz
       from jsonb_to_recordset($1::jsonb) as due(id uuid, "from" text)`,
      [JSON.stringify(batch), to, reason, by, member, atHour],
    );
    await tx.query(
      `update application set state = $2, version = version + 1, call_id = coalesce($3::uuid, call_id)
       where id = any ($1::uuid[])`,
      [batch.map(({ id }) => id), to, call ?? null],
    );
  }
  return due;
};

/** The state from which the application was last put on hold, undefined if it never was. */
export const stateBeforeHold = async (tx: Tx, id: string): Promise<ApplicationState | undefined> => {
  const hold = await tx.findOne(TransitionEntity, {
    where: { applicationId: id, toState: 'safetyHold' },
    order: { id: 'DESC' },
  });
  return hold?.fromState;
};
