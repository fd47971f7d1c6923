import type { Actor } from '@vrijhaven/access';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { LOG_READERS, mayWrite, OFFICE, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';

/** Whether somebody may write in a log: by the role table, a partner while they are one of this log. */
export const writesLog = (actor: Actor, log: LogCompartment, partners: readonly Team[]): boolean => {
  if (actor.kind === 'receipt') return WRITTEN_BY_APPLICANT.includes(log);
  if (actor.kind !== 'member') return false;
  return actor.assignments.some(
    ({ role, team }) => mayWrite(role, log) && (team === OFFICE || partners.includes(team as Team)),
  );
};

/** States in which nothing goes out of the office. */
const FROZEN: readonly ApplicationState[] = ['safetyHold', 'withdrawn'];

/** [Note: a hold reaches the logs] what staff would write there goes to the defender or a partner too. */
export const isFrozen = (state: ApplicationState, log: LogCompartment): boolean =>
  FROZEN.includes(state) && (LOG_READERS[log].record || LOG_READERS[log].partner !== 'none');

/** The partners that are given what is written now: none while the application is held. */
export const partnersInState = (state: ApplicationState, partners: readonly Team[]): readonly Team[] =>
  FROZEN.includes(state) ? [] : partners;
