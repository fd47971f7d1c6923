import type { OverviewMessages } from '../words';

export const nl: OverviewMessages = {
  title: 'Overzicht',
  lead: 'Wat wacht, wat komt, en waar het kan vastlopen. Geteld op dit apparaat.',
  opening: {
    one: 'Dossiers worden op dit apparaat geopend: {count} tot nu toe',
    other: 'Dossiers worden op dit apparaat geopend: {count} tot nu toe',
  },
  'empty.title': 'Er wacht niets',
  'empty.what': 'Zodra iemand zich aanmeldt, ziet u hier wie aan zet is.',
  all: 'Alles wat loopt: {count}',
  unread: { one: '{count} bericht wacht op antwoord', other: '{count} berichten wachten op antwoord' },
  'unread.label': 'Wacht op antwoord',

  'waiting.title': 'Wie aan zet is',
  'who.intakeOfficer': 'Intakemedewerkers',
  'who.verifier': 'Verificateurs',
  'who.commissioner': 'Commissieleden',
  'who.coordinator': 'Coördinatoren',
  'who.city': 'Gaststeden',
  'who.applicant': 'Verdedigers',
  'who.securityOfficer': 'Veiligheidsfunctionarissen',
  'waiting.count': { one: '{count} dossier', other: '{count} dossiers' },
  'waiting.oldest': 'oudste {age}',

  'stuck.title': 'Wacht langer dan gewoonlijk',
  'stuck.none': 'Niets wacht langer dan gewoonlijk.',
  'stuck.row': {
    one: '{state}, sinds {count} dag; gewoonlijk {usual}',
    other: '{state}, sinds {count} dagen; gewoonlijk {usual}',
  },
  'stuck.all': { one: 'Toon het bij de aanvragen', other: 'Toon alle {count} bij de aanvragen' },

  'dates.title': 'Komende data',
  'dates.none': 'De komende {days} dagen staat er niets.',
  'dates.late': 'te laat',
  'date.arrival': '{who} komt aan in {city}',
  'date.departure': '{who} vertrekt uit {city}',
  'date.returnPlan': 'Tijd om de terugkeer van {who} te plannen, {city}',
  'date.callOpens': '{who} gaat open',
  'date.callCloses': '{who} sluit',
  'date.closed': '{who} in {city} is een tijd gesloten',
  'dates.more': { one: 'en nog {count}', other: 'en nog {count}' },
  'dates.board': 'Open het bord',

  'capacity.title': 'Plekken en mensen',
  'capacity.what':
    'Elke kolom is een maand: hoeveel plekken op een gemiddelde dag bezet, gesloten of vrij zijn, en hoeveel mensen kunnen komen en nog geen plek hebben.',
  'capacity.none': 'Nog geen stad heeft een plek.',
  'capacity.taken': 'bezet',
  'capacity.blocked': 'gesloten of gereserveerd',
  'capacity.free': 'vrij',
  'capacity.waiting': 'mensen zonder plek',
  'capacity.month': 'Maand',
  'capacity.table': 'Hetzelfde als tabel',
  'capacity.summary': 'Plekken en mensen van {from} tot {until}. De tabel hieronder heeft elk getal.',
  'capacity.label': '{month}: kan komen en heeft nog geen plek',
};
