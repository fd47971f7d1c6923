import type { ReceiptLostMessages } from '../words';

export const nl: ReceiptLostMessages = {
  title: 'Een verloren ontvangstbewijs',
  what: 'Niemand kan de toegang tot een dossier herstellen, en niemand hier mag het proberen. Wie een bewijs kwijt is, vraagt opnieuw aan.',
  open: 'Dit dossier zegt een ouder voort te zetten',
  'guide.title': 'Zet dit dossier een ouder voort?',
  'guide.1': 'Open het oudere dossier. Vergelijk wat dit erover zegt met wat daar staat. Vraag het niet per telefoon.',
  'guide.2':
    'Herhaal hier niets uit het oudere dossier, ook niet om het te bevestigen: iemand kan in hun naam hebben aangevraagd om het te weten te komen.',
  'guide.3':
    'Stel bij twijfel een open vraag in de berichten van dit dossier, of bereik de persoon langs de weg die het oudere dossier toestaat.',
  'guide.4': 'Toestemmingen, bewijzen en plaatsen gaan nooit over. Vraag elke toestemming opnieuw.',
  'guide.5':
    'Gelooft u het, meld het dan hieronder in het oudere dossier. Wie dat bewijs heeft, leest het en kan bezwaar maken.',
  code: 'Code van het oudere dossier',
  'code.hint': 'Zoals bovenaan dat dossier, bijvoorbeeld VH-3F2A91.',
  'code.unknown': 'Geen dossier met deze code staat in uw lijst.',
  'code.same': 'Dat is dit dossier.',
  message: 'Wat het oudere dossier te lezen krijgt',
  text: 'Iemand heeft opnieuw aangevraagd ({code}) en zegt dat deze oudere aanvraag van hem of haar is. Het bureau gelooft het. Hebt u het bewijs van deze en was u dat niet: schrijf hier meteen.',
  judge: 'Ik heb beide dossiers vergeleken, en ik neem dit besluit.',
  send: 'In het oudere dossier melden',
  sent: 'Het is in het oudere dossier gemeld.',
  refused:
    'Melden lukte niet: het oudere dossier is stilgezet, gesloten, of iemand schreef daar eerst. Open het en kijk.',
};
