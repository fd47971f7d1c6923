import type { SelectionMessages } from '../words';

export const es: SelectionMessages = {
  'phase.screening': 'Revisión de condiciones',
  'phase.enquiry': 'Referencias',
  'phase.scoring': 'Evaluación',
};
