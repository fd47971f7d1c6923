export const en = {
  title: 'Waiting for the second signature',
  lead: 'What takes two coordinators waits here. Your desk checks every act against its own reading of the signed chain before it signs.',
  empty: 'Nothing waits for a signature',
  'empty.what':
    'A new coordinator, a removal, a rule for everybody or a new checkpoint is proposed where it belongs, and comes here for the second signature.',
  yours: 'For you to sign',
  others: 'Waiting for a colleague',
  over: 'Lately',

  'says.addMember': '{who} joins as a coordinator',
  'says.addMember.what':
    'A new coordinator can open most files, admit and remove people, and sign together with you. Your desk proves their keys with the code of the invitation.',
  'says.setRoles': '{who} gets other roles',
  'says.setRoles.what':
    'From then on {who} works as listed here. Your desk gives and renews the keys that follow from it.',
  'says.removeMember': '{who} is removed',
  'says.removeMember.what':
    '{who} is signed out and cannot unlock a desk again. Your desk makes new keys of every role that {who} ever held, and gives them to the colleagues who remain.',
  'says.renewMember': '{who} gets new keys',
  'says.renewMember.what':
    'Old devices and words of {who} stop working. Your desk makes new keys of every role that {who} ever held. Sign only if you have spoken with {who}.',
  'says.required': 'Everybody must use a second step when signing in',
  'says.required.what': 'A passphrase alone opens no desk any more. Who has no second step yet sets one up next time.',
  'says.optional': 'A second step when signing in is everybody’s own choice',
  'says.optional.what':
    'A passphrase alone is enough again for who has set up nothing else. A stolen one is then enough, too.',
  'says.setEscrow': 'A new escrow: any {threshold} of {cards} cards open it',
  'says.setEscrow.what':
    'Whoever brings {threshold} of these cards together can open every role key. Sign only if you have spoken with the people who hold the cards.',
  'says.checkpoint': 'The checkpoint for applicants is renewed until {day}',
  'says.checkpoint.what':
    'Defenders’ devices rely on it for seven days. Your desk compares every key in it with the chain.',

  proposed: 'Proposed by {who} on {day}',
  until: 'Can be signed until {day}',
  'for.you': 'Waits for you',
  'for.who': 'Waits for {who}',
  'for.any': 'Waits for any other coordinator',

  sign: 'Check and sign',
  'sign.title': 'Sign as the second coordinator',
  'sign.ask': 'You did not expect this? Ask {who} by voice before you sign.',
  'sign.go': 'Sign',
  'sign.busy': 'Checking, signing, and making what follows…',
  'sign.done': 'Signed. It is in force.',
  end: 'Refuse',
  'end.title': 'Refuse this?',
  'end.what': 'Nobody can sign it any more. {who} sees that you refused.',
  'end.done': 'Refused.',
  take: 'Withdraw',
  'take.title': 'Withdraw this?',
  'take.what': 'Nobody can sign it any more. You can propose it again.',
  'take.done': 'Withdrawn.',
  moved: 'The organisation has changed since. It cannot be signed as it is, but written anew.',
  rewrite: 'Write anew and sign first',
  'rewrite.done': 'Written anew. It waits for the other coordinator.',

  'false.title': 'Do not touch this',
  'false.what':
    'The server shows an act that was not signed by whom it says, or that two coordinators cannot do. Your desk signs nothing of it. Tell {who} and your security officer by voice.',

  'refused.title': 'Not signed',
  'refused.NotAsSigned': 'The signed text is not what it should be. Tell the other coordinator by voice.',
  'refused.NotYours': 'It waits for somebody else’s signature.',
  'refused.ChainMoved': 'The organisation has changed meanwhile. Write it anew.',
  'refused.NotFound': 'It waits no more. Reload the page.',
  'refused.NotSigned': 'The server did not take it. Reload the page and look again.',
  'refused.NeedsRootKey': 'Too few coordinators would be left. Only the root key on paper can do this.',
  'refused.WrongCode':
    'The keys are not those of the person who was given the code. Somebody may have swapped them: make a new invitation.',
  'refused.NeedsCode':
    'The code of the invitation is not at this desk. Whoever has it admits the person again under People.',
  'refused.InvitationSpent': 'The invitation is used or has run out. Make a new one.',
  'refused.KeysInDoubt': 'The keys of {who} are in doubt. Compare numbers under People first.',
  'refused.LastReader': 'Nobody else could read some of the files any more. Admit somebody in this role first.',
  'refused.InvalidInput': 'The server does not take this in this form. Reload the page and look again.',

  'state.waiting': 'Waiting',
  'state.done': 'In force',
  'state.refused': 'Refused',
  'state.withdrawn': 'Withdrawn',
  'state.replaced': 'Written anew',
  'state.expired': 'Ran out',
  'state.false': 'False',
  'ended.by': 'Decided by {who}',

  'sent.title': 'A second coordinator must sign',
  'sent.what': 'It waits under “Signatures”, where another coordinator checks and signs it. Nothing has changed yet.',
  'sent.refused': 'It could not be proposed',

  'policy.title': 'Signing in',
  'policy.required': 'Everybody uses a second step when signing in.',
  'policy.optional': 'A second step when signing in is everybody’s own choice.',
  'policy.what': 'Two coordinators decide it for everybody. It stands in the signed chain.',
  'policy.require': 'Propose to require it',
  'policy.release': 'Propose to leave it to everybody',
} as const;
