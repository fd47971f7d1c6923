import type { DeskMessages } from '../words';

export const nl: DeskMessages = {
  navigation: 'Onderdelen',
  skip: 'Naar de pagina',
  'place.caseload': 'Dossiers',
  'place.placing': 'Plaatsing',
  'place.candidates': 'Kandidaten',
  'place.board': 'Planbord',
  'place.people': 'Mensen',
  'place.trust': 'Sleutels',
  'place.signatures': 'Handtekeningen',
  unread: 'wachten op antwoord',
  account: 'Uw account',
  lock: 'Werkplek vergrendelen',
  language: 'Taal',
  theme: 'Kleuren',
  'theme.system': 'Zoals dit apparaat',
  'theme.light': 'Licht',
  'theme.dark': 'Donker',
  'theme.contrast': 'Hoog contrast',
  demo: 'Demonstratie: alle personen en dossiers hier zijn verzonnen.',
  offline: 'Geen verbinding. Wat u typt blijft staan tot u weer online bent.',
  'idle.title': 'Bent u er nog?',
  'idle.stay': 'Doorwerken',
  'unstamped.title': 'Deze werkplek is nog niet ingericht',
  'unstamped.what':
    'Ze weet niet welke organisatie te vertrouwen is en opent daarom niets. Vraag de beheerder haar van de hoofdsleutel te voorzien.',
  'idle.what': {
    one: 'De werkplek vergrendelt over {count} seconde. Tekst die u niet hebt verstuurd gaat dan verloren.',
    other: 'De werkplek vergrendelt over {count} seconden. Tekst die u niet hebt verstuurd gaat dan verloren.',
  },
};
