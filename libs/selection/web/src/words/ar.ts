import type { SelectionMessages } from '../words';

export const ar: SelectionMessages = {
  'phase.screening': 'فحص الشروط',
  'phase.enquiry': 'المزكّون',
  'phase.scoring': 'التقييم',
};
