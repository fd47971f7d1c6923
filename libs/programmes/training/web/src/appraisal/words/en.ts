export const en = {
  title: 'Course managers’ judgement',
  what: 'Sealed among course managers. The applicant and the trainers never see it.',
  fromAnswers: 'From the answers: {verdict}',
  note: 'Why',
  save: 'Save',
  saveNext: 'Save and next',
  saved: 'Saved, sealed.',
  unsaved: 'Not saved yet.',
  history: { one: '{count} judgement before', other: '{count} judgements before' },
  by: '{who}, {day}',
  somebody: 'somebody who has left',
  progress: '{done} of {of} people judged',
  broken:
    'What was judged before does not hold together: something is missing or was changed. Believe nothing of it, and tell the security officer.',
} as const;
