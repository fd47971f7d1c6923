export { SelectionDeskProvider, useSelectionDesk } from './port';
export type { SelectionDesk } from './port';
export { selectionWords } from './words';
