export const en = {
  'phase.screening': 'Screening',
  'phase.enquiry': 'Referees',
  'phase.scoring': 'Scoring',
};
