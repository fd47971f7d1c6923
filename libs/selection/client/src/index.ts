export { createSelection } from './create-selection';
export type { SelectionInside } from './create-selection';
export type { Selection } from './selection';
