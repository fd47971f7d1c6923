import type { ApplicationState } from '@vrijhaven/applications/model';

/** What the office does with an application before it decides, in this order. */
export const SELECTION_PHASES = ['screening', 'enquiry', 'scoring'] as const;
export type SelectionPhase = (typeof SELECTION_PHASES)[number];

/** The states in which each part of the work happens; one that stands nowhere is before or behind the selection. */
const STATES: Readonly<Record<SelectionPhase, readonly ApplicationState[]>> = {
  screening: ['submitted', 'screening', 'incomplete'],
  enquiry: ['eligible', 'verifying', 'unverifiable'],
  scoring: ['verified', 'concern', 'scoring', 'reserve'],
};

/** The part of the selection that an application is in; undefined once it is decided, ended or held. */
export const phaseOf = (state: ApplicationState): SelectionPhase | undefined =>
  SELECTION_PHASES.find((phase) => STATES[phase].includes(state));
