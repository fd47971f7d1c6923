export { phaseOf, SELECTION_PHASES } from './phase';
export type { SelectionPhase } from './phase';
