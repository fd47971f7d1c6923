import { OPEN_STATES } from '@vrijhaven/applications/model';
import type { ApplicationState } from '@vrijhaven/applications/model';

/**
 * SQL for whether application `a` is open. The states stand in it, for of values that are given later the planner knows
 * neither how few they are nor that the index `application_open` holds all of them.
 */
export const IS_OPEN = `a.state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

export const areOpen = (states: readonly ApplicationState[]): boolean =>
  states.every((state) => OPEN_STATES.includes(state));
