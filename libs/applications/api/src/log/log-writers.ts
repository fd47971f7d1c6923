import type { Actor } from '@vrijhaven/access';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { cityOfTeam, LOG_COMPARTMENTS, LOG_READERS, mayWrite, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';

/** The logs in which somebody may write: by the role table, a city's team while it houses the candidate. */
export const logsWrittenBy = (actor: Actor, hosts: readonly string[]): readonly LogCompartment[] => {
  if (actor.kind === 'receipt') return LOG_COMPARTMENTS.filter((log) => WRITTEN_BY_APPLICANT.includes(log));
  if (actor.kind !== 'member') return [];
  const roles = actor.assignments.flatMap(({ role, team }) => {
    const city = cityOfTeam(team as Team);
    return city === undefined || hosts.includes(city) ? [role] : [];
  });
  return LOG_COMPARTMENTS.filter((log) => roles.some((role) => mayWrite(role, log)));
};

/** States in which nothing goes out of the office. */
const FROZEN: readonly ApplicationState[] = ['safetyHold', 'withdrawn'];

/** [Note: a hold reaches the logs] what staff would write there goes to the defender or a city too. */
export const isFrozen = (state: ApplicationState, log: LogCompartment): boolean =>
  FROZEN.includes(state) && (LOG_READERS[log].record || LOG_READERS[log].partner !== 'none');

/** The cities that are given what is written now: none while the application is held. */
export const hostsInState = (state: ApplicationState, hosts: readonly string[]): readonly string[] =>
  FROZEN.includes(state) ? [] : hosts;
