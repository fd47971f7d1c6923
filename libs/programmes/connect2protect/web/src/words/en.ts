export const en = {
  programme: 'Connect2Protect',
  'refused.changed': 'Somebody changed this meanwhile. What you see is fresh now.',
  'refused.AlreadyTogether': 'This professional is beside this defender already. A hand-over is to somebody else.',
  'refused.NeedBusy':
    'Somebody is being asked for this defender already. Wait for the answers, or let that proposal lapse.',
  'refused.NoRoom': 'This professional carries as many pairs as they can.',
  'refused.NotBriefed':
    'Not everybody in this professional’s team has signed the confidentiality that stands now, or a signature could not be verified here. Nothing was shared.',
  'refused.OnHold': 'Contact is paused. Nothing goes out until a security officer has looked at it.',
  'refused.ConsentMissing': 'The defender has not consented to this professional. Nothing was shared.',
  'refused.DraftChanged': 'There is a newer text meanwhile. Read it before you go on.',
  'refused.Unreadable':
    'Something that was released could not be opened here, so nothing was shared. Tell a security officer.',
  'refused.broken': 'The log does not hold together. Nothing was written. Tell a security officer.',
  'refused.keys': 'The keys could not be confirmed, so nothing was sent. Tell a security officer.',
  'refused.NoKeyYet':
    'This team has no keys yet: they come when a coordinator admits the first person who works there. Nothing was sent.',
  'refused.again': 'The chain of keys moved on meanwhile. Please try again.',
  'refused.input': 'Something in it does not fit. Nothing was changed.',
  'refused.other': 'This is not possible now. Nothing was changed.',
  'held.title': 'Contact is paused',
  'held.what': 'Nothing new is shown or sent to either side until a security officer has looked at it.',
  'broken.title': 'This log does not hold together',
  'broken.what':
    'Something was left out or changed on the way. Write nothing into it, rely on nothing in it, and tell a security officer.',
} as const;
