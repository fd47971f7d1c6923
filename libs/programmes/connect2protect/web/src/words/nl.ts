import type { Connect2ProtectMessages } from '../words';

export const nl: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
  'refused.changed': 'Iemand heeft dit intussen gewijzigd. Wat u ziet is nu vers.',
  'refused.AlreadyTogether': 'Deze professional staat deze verdediger al bij. Overdragen doet u aan iemand anders.',
  'refused.NeedBusy':
    'Er wordt al iemand gevraagd voor deze verdediger. Wacht op de antwoorden, of laat dat voorstel vervallen.',
  'refused.NoRoom': 'Deze professional heeft zoveel koppels als kan.',
  'refused.NotBriefed':
    'Niet iedereen in het team van deze professional heeft de huidige geheimhouding getekend, of een handtekening kon hier niet worden gecontroleerd. Er is niets gedeeld.',
  'refused.OnHold': 'Het contact ligt stil. Er gaat niets uit totdat een veiligheidsfunctionaris ernaar heeft gekeken.',
  'refused.ConsentMissing': 'De verdediger heeft voor deze professional geen toestemming gegeven. Er is niets gedeeld.',
  'refused.DraftChanged': 'Er is intussen een nieuwere tekst. Lees die eerst.',
  'refused.Unreadable':
    'Iets wat is vrijgegeven kon hier niet worden geopend, dus er is niets gedeeld. Meld het aan een veiligheidsfunctionaris.',
  'refused.broken': 'Het logboek klopt niet. Er is niets geschreven. Meld het aan een veiligheidsfunctionaris.',
  'refused.keys':
    'De sleutels konden niet worden bevestigd, dus er is niets verstuurd. Meld het aan een veiligheidsfunctionaris.',
  'refused.NoKeyYet':
    'Dit team heeft nog geen sleutels: die komen wanneer een coördinator de eerste toelaat die er werkt. Er is niets verstuurd.',
  'refused.again': 'De sleutelketen is intussen verder. Probeer het nog eens.',
  'refused.input': 'Iets hierin past niet. Er is niets veranderd.',
  'refused.other': 'Dit kan nu niet. Er is niets veranderd.',
  'held.title': 'Het contact ligt stil',
  'held.what':
    'Er wordt niets nieuws aan een van beiden getoond of gestuurd totdat een veiligheidsfunctionaris ernaar heeft gekeken.',
  'broken.title': 'Dit logboek klopt niet',
  'broken.what':
    'Onderweg is iets weggelaten of veranderd. Schrijf er niets in, vertrouw er niet op, en meld het aan een veiligheidsfunctionaris.',
};
