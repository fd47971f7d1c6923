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

/** The state from which the application was last put on hold, undefined if it never was. */
export const stateBeforeHold = async (tx: Tx, id: string): Promise<ApplicationState | undefined> => {
  const hold = await tx.findOne(TransitionEntity, {
    where: { applicationId: id, toState: 'safetyHold' },
    order: { id: 'DESC' },
  });
  return hold?.fromState;
};
