export const en = {
  title: 'A lost receipt',
  what: 'Nobody can restore access to a file, and nobody here may try. Whoever lost a receipt applies again.',
  open: 'This file says that it continues an older one',
  'guide.title': 'Does this file continue an older one?',
  'guide.1':
    'Open the older file. Compare what this one says about it with what stands there. Do not ask by telephone.',
  'guide.2':
    'Repeat nothing of the older file in this one, not even to confirm it: somebody may have applied in their name to learn it.',
  'guide.3':
    'In doubt, ask an open question in this file’s messages, or reach the person by the way that the older file allows.',
  'guide.4': 'Consents, receipts and places never move. Ask for each consent again.',
  'guide.5': 'If you believe it, tell the older file below. Whoever has its receipt reads it, and can object.',
  code: 'Code of the older file',
  'code.hint': 'As at the top of that file, such as VH-3F2A91.',
  'code.unknown': 'No file of this code is in your list.',
  'code.same': 'That is this file.',
  message: 'What the older file is told',
  text: 'Somebody has applied again ({code}) and says that this older application is theirs. The office believes it. If you have the receipt of this one and did not do that: write here at once.',
  judge: 'I have compared both files, and I take this decision.',
  send: 'Tell the older file',
  sent: 'The older file has been told.',
  refused: 'It could not be told: the older file is on hold, closed, or somebody wrote there first. Open it and look.',
} as const;
