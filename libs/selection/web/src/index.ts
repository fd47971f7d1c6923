export { SelectionDeskProvider, useSelectionDesk } from './port';
export type { SelectionDesk } from './port';
export { selectionWords } from './words';
export { EnquiriesPage } from './enquiry/enquiries-page';
export { RefereesCard } from './enquiry/referees-card';
export { enquiryWords } from './enquiry/words';
