import type { SelectionMessages } from '../words';

export const fr: SelectionMessages = {
  'phase.screening': 'Examen des conditions',
  'phase.enquiry': 'Référents',
  'phase.scoring': 'Évaluation',
};
