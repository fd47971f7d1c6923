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
  await tx.update(ApplicationEntity, { id: application.id }, { state, version: application.version + 1 });
};

export const setUnread = async (tx: Tx, id: string, unreadForOffice: boolean): Promise<void> => {
  await tx.update(ApplicationEntity, { id }, { unreadForOffice });
};

/** Adds to the history. Plain SQL: whoever moves an application, such as a city, may not read the row back. */
export const insertTransition = async (tx: Tx, move: Omit<TransitionEntity, 'id'>): Promise<void> => {
  await tx.query(
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

/** Moves many at once, each with its line in the history; answers where each came from. */
export const moveWhere = (
  tx: Tx,
  { sql, values, call }: Many,
  { to, by, member, reason, atHour }: Past,
): Promise<readonly { readonly id: string; readonly from: ApplicationState }[]> => {
  const next = (offset: number): string => `$${String(values.length + offset)}`;
  return tx.query(
    `with due as (select a.id, a.state from application a where ${sql} order by a.id for update),
       moved as (update application set state = ${next(1)}, version = version + 1,
           call_id = coalesce(${next(2)}::uuid, call_id)
         from due where application.id = due.id returning application.id),
       kept as (insert into transition
           (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
         select due.id, due.state, ${next(1)}, ${next(3)}, ${next(4)}, ${next(5)}::uuid, ${next(6)}::timestamptz
         from due join moved using (id))
     select due.id, due.state as "from" from due join moved using (id)`,
    [...values, to, call ?? null, reason, by, member, atHour],
  );
};

/** The state from which the application was last put on hold, undefined if it never was. */
export const stateBeforeHold = async (tx: Tx, id: string): Promise<ApplicationState | undefined> => {
  const hold = await tx.findOne(TransitionEntity, {
    where: { applicationId: id, toState: 'safetyHold' },
    order: { id: 'DESC' },
  });
  return hold?.fromState;
};
