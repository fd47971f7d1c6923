export const en = {
  'passphrase.title': 'Your passphrase',
  'passphrase.what':
    'Write these six words down in this order, or keep them in a password manager. They are shown only now; nobody can recover them for you.',
  'passphrase.kept': 'I have kept them',
  'passphrase.again': 'Show the words again',
  'passphrase.retype': 'Type the six words',
  'passphrase.label': 'Passphrase',
  'passphrase.differs': 'This is not the passphrase you were shown.',
  'passphrase.go': 'Go on',

  'card.title': 'Recovery words',
  'card.what':
    'These twelve words are your second way in, for the day on which you lose your passphrase. They belong on paper: print this card or copy it by hand.',
  'card.keep':
    'Keep the card apart from your devices, as you keep a passport. Do not photograph it. Whoever has it can come in as you.',
  'card.paper.1': 'In this order they open one account. Who finds this card: please destroy it.',
  'card.paper.2': 'Made on {day}',
  'card.print': 'Print the card',
  'card.have': 'I have the card on paper',
  'card.retype': 'Type the words from your card',
  'card.retype.what': 'All twelve, read from the paper. This is how you know that the card will work.',
  'card.word': 'Word {number}',
  'card.wrong': { one: 'One word is not as on the card.', other: '{count} words are not as on the card.' },
  'card.wrong.word': 'Not this one',
  'card.again': 'Show the card again',
  'card.go': 'The card is right',
  'card.leave': 'Nothing counts yet. If you leave this page before the end, these words are good for nothing.',

  'refused.title': 'Nothing was changed',
  'refused.what':
    'This is no longer open. If the connection broke a moment ago, it may have worked all the same: try to unlock with the new passphrase.',
  'refused.tooMany': {
    one: 'Too many attempts. Wait a minute, then try again.',
    other: 'Too many attempts. Wait {count} minutes, then try again.',
  },

  'lost.link': 'I have lost my passphrase',
  'recover.title': 'Come in with your recovery words',
  'recover.lead':
    'The twelve words on your card open your keys on this device. You then make a new passphrase and a new card; the old ones stop working, and every open session ends.',
  'recover.handle': 'Name at this desk',
  'recover.words': 'The twelve words on your card',
  'recover.words.hint': 'In order, with spaces between them. The first four letters of each are enough.',
  'recover.go': 'Open my keys',
  'recover.busy': 'Opening your keys and making new words…',
  'recover.unknown': 'Word {position}, “{word}”, is not one of the list. Check its spelling.',
  'recover.count': {
    one: 'That is one word. The card has twelve.',
    other: 'That is {count} words. The card has twelve.',
  },
  'recover.checksum': 'Every word exists, but they do not belong together. Check the order, and words that look alike.',
  'recover.refused': 'These words do not open an account of this name.',
  'recover.refused.what': 'Check the name. If you made a newer card since, only the newest works.',
  'recover.ready': 'Ready to put in force',
  'recover.ready.what': 'From then on only the new ones work, and your other sessions end.',
  'recover.send': 'Put the new ones in force',
  'recover.done': 'Your new passphrase and your new card are in force',
  'recover.done.what':
    'Destroy the old card. Everything that was signed in under your name has been signed out, and a second step at signing in has to be set up again.',
  'recover.unlock': 'Unlock the desk',
  'recover.back': 'Back to unlocking',
  'recover.neither': 'You have neither passphrase nor card?',
  'recover.neither.what':
    'Then nobody can open your keys, not even the server’s operator. Call a coordinator on a number you already have: two coordinators can renew your keys. They recognise you by your voice and face, never by a message.',

  'ways.title': 'Ways in',
  'ways.what': 'Both lead to the same keys. Renewing one ends your other sessions.',
  'ways.passphrase': 'Passphrase',
  'ways.words': 'Recovery words',
  'ways.since': 'Since {day}',
  'ways.none': 'None yet. Without them, a lost passphrase costs two coordinators’ work.',
  'ways.passphrase.renew': 'New passphrase',
  'ways.words.renew': 'New recovery words',
  'ways.words.make': 'Make recovery words',
  'ways.prove': 'Prove that it is you',
  'ways.prove.what': 'Type the passphrase that you use now.',
  'ways.prove.wrong': 'That is not your passphrase.',
  'ways.seen':
    'If somebody may have read your old words, renewing them is not enough: ask two coordinators to renew your keys.',
  'ways.prepare': 'Make new ones',
  'ways.put': 'Put in force',
  'ways.done': 'Renewed. Your other sessions have ended.',
} as const;
