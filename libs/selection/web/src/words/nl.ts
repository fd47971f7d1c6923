import type { SelectionMessages } from '../words';

export const nl: SelectionMessages = {
  'phase.screening': 'Screening',
  'phase.enquiry': 'Referenten',
  'phase.scoring': 'Beoordeling',
};
