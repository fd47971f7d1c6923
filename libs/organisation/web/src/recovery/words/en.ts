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

  'renew.title': 'New keys for {handle}',
  'renew.lead':
    'You lost every way in. This device now makes new keys under your name, a new passphrase and a new card. They count once two coordinators have signed for them.',
  'renew.code': 'Code',
  'renew.code.hint':
    'As a coordinator says it to you on the telephone or in person. Capitals and hyphens do not matter.',
  'renew.code.wrong': 'This is not a code of ours. Check every sign.',
  'renew.make': 'Make my new keys',
  'renew.send': 'Send my new keys',
  'renew.ready.what':
    'Public keys are sent, and your keys sealed under your words. Nothing counts before two coordinators have signed.',
  'renew.sent': 'Your new keys are ready',
  'renew.sent.what':
    'Tell the coordinator who gave you the code. As soon as two of them have signed, you unlock the desk with your name and your new words. Then compare keys with your colleagues again.',
  'renew.gone': 'This renewal is not open',
  'renew.gone.what': 'It was used, has expired, or was withdrawn. Call the coordinator who began it.',
  'renewal.open.go': 'New keys',
  'renewal.start.title': 'New keys for {handle}',
  'renewal.start': 'Begin',
  'renewal.what':
    'For {handle}, who has lost both passphrase and recovery words, or whose words somebody else may have. Somebody who still has the card does not need this.',
  'renewal.do.1':
    'Call {handle} on a number you already had, or meet. Be sure by voice and face: a message or a call from a new number is not enough.',
  'renewal.do.2': 'Send the link as you like; say the code aloud. Never both by the same way.',
  'renewal.do.3': 'When the answer is here, type the code. A second coordinator then signs as well.',
  'renewal.limit':
    'All keys of their roles are replaced. If nobody else holds a compartment, what was sealed before stays closed until the escrow is used.',
  'renewal.started': 'Renewal for {handle}',
  'renewal.link': 'Link',
  'renewal.copy': 'Copy link',
  'renewal.once': 'The code is shown only now',
  'renewal.voice': 'Say it by telephone or in person, to the person you recognise. It is good for 48 hours.',
  'renewal.noted': 'I have written it down',
  'renewal.list': 'New keys on their way',
  'renewal.until': 'valid until {day}',
  'renewal.open': 'Not answered yet',
  'renewal.answered': 'Waiting for the code',
  'renewal.check': 'Check',
  'renewal.end': 'Withdraw',
  'renewal.check.title': 'New keys of {handle}',
  'renewal.check.what':
    'Type the code that you gave. It proves that the new keys are theirs. Your signature is the first; the act then waits for another coordinator.',
  'renewal.check.go': 'Check and sign first',
  'renewal.proposed': 'Signed. It waits for a second coordinator.',
  'renewal.wrongCode':
    'The code does not fit these keys. Check the spelling; if it is right, somebody else has answered: withdraw, and call the person.',
  'renewal.needsRoot': 'There is no second coordinator to sign. This takes the root words on paper.',
  'renewal.inDoubt': 'The keys of who would sign second are in doubt. Compare with them first.',
  'renewal.refused': 'This could not be done. The renewal or the chain has changed; reload the page and look again.',
} as const;
