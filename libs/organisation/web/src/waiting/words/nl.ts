import type { WaitingMessages } from '../words';

export const nl: WaitingMessages = {
  title: 'Wacht op de tweede handtekening',
  lead: 'Wat twee coördinatoren vraagt, wacht hier. Je desk toetst alles aan de eigen lezing van de ondertekende keten voordat hij tekent.',
  empty: 'Niets wacht op een handtekening',
  'empty.what':
    'Een nieuwe coördinator, een verwijdering, een regel voor iedereen of een nieuw controlepunt wordt voorgesteld waar het hoort, en komt hier voor de tweede handtekening.',
  yours: 'Voor jou om te tekenen',
  others: 'Wacht op een collega',
  over: 'Onlangs',

  'says.addMember': '{who} komt erbij als coördinator',
  'says.addMember.what':
    'Een nieuwe coördinator kan de meeste dossiers openen, mensen toelaten en verwijderen, en samen met jou tekenen. Je desk bewijst de sleutels met de code van de uitnodiging.',
  'says.setRoles': '{who} krijgt andere rollen',
  'says.setRoles.what':
    'Vanaf dan werkt {who} zoals hier staat. Je desk geeft en vernieuwt de sleutels die daarbij horen.',
  'says.removeMember': '{who} wordt verwijderd',
  'says.removeMember.what':
    '{who} wordt afgemeld en kan geen desk meer openen. Je desk maakt nieuwe sleutels van elke rol die {who} ooit had, en geeft ze aan de collega’s die blijven.',
  'says.renewMember': '{who} krijgt nieuwe sleutels',
  'says.renewMember.what':
    'Oude apparaten en woorden van {who} werken niet meer. Je desk maakt nieuwe sleutels van elke rol die {who} ooit had. Teken alleen als je {who} gesproken hebt.',
  'says.required': 'Iedereen moet bij het aanmelden een tweede stap gebruiken',
  'says.required.what':
    'Een wachtzin alleen opent geen desk meer. Wie nog geen tweede stap heeft, stelt die de volgende keer in.',
  'says.optional': 'Een tweede stap bij het aanmelden is ieders eigen keuze',
  'says.optional.what':
    'Een wachtzin alleen is weer genoeg voor wie niets anders heeft ingesteld. Een gestolen wachtzin is dan ook genoeg.',
  'says.setEscrow': 'Een nieuwe noodsleutel: elke {threshold} van {cards} kaarten openen hem',
  'says.setEscrow.what':
    'Wie {threshold} van deze kaarten bij elkaar brengt, kan elke rolsleutel openen. Teken alleen als je de mensen gesproken hebt die de kaarten bewaren.',
  'says.checkpoint': 'Het controlepunt voor aanvragers wordt vernieuwd tot {day}',
  'says.checkpoint.what':
    'De apparaten van verdedigers vertrouwen er zeven dagen op. Je desk vergelijkt elke sleutel erin met de keten.',

  proposed: 'Voorgesteld door {who} op {day}',
  until: 'Te tekenen tot en met {day}',
  'for.you': 'Wacht op jou',
  'for.who': 'Wacht op {who}',
  'for.any': 'Wacht op een andere coördinator',

  sign: 'Toetsen en tekenen',
  'sign.title': 'Teken als tweede coördinator',
  'sign.ask': 'Had je dit niet verwacht? Vraag het {who} mondeling voordat je tekent.',
  'sign.go': 'Teken',
  'sign.busy': 'Toetsen, tekenen en maken wat erbij hoort…',
  'sign.done': 'Getekend. Het geldt.',
  end: 'Weiger',
  'end.title': 'Dit weigeren?',
  'end.what': 'Niemand kan het nog tekenen. {who} ziet dat je geweigerd hebt.',
  'end.done': 'Geweigerd.',
  take: 'Trek in',
  'take.title': 'Dit intrekken?',
  'take.what': 'Niemand kan het nog tekenen. Je kunt het opnieuw voorstellen.',
  'take.done': 'Ingetrokken.',
  moved: 'De organisatie is sindsdien veranderd. Zo kan het niet getekend worden, wel opnieuw geschreven.',
  rewrite: 'Schrijf opnieuw en teken als eerste',
  'rewrite.done': 'Opnieuw geschreven. Het wacht op de andere coördinator.',

  'false.title': 'Blijf hiervan af',
  'false.what':
    'De server toont iets dat niet getekend is door wie er staat, of dat twee coördinatoren niet kunnen doen. Je desk tekent er niets van. Zeg het {who} en je beveiligingsverantwoordelijke mondeling.',

  'refused.title': 'Niet getekend',
  'refused.NotAsSigned': 'De ondertekende tekst is niet wat hij moet zijn. Zeg het de andere coördinator mondeling.',
  'refused.NotYours': 'Het wacht op de handtekening van iemand anders.',
  'refused.ChainMoved': 'De organisatie is intussen veranderd. Schrijf het opnieuw.',
  'refused.NotFound': 'Het wacht niet meer. Laad de pagina opnieuw.',
  'refused.NotSigned': 'De server nam het niet aan. Laad de pagina opnieuw en kijk nog eens.',
  'refused.NeedsRootKey': 'Er zouden te weinig coördinatoren overblijven. Alleen de hoofdsleutel op papier kan dit.',
  'refused.WrongCode':
    'De sleutels zijn niet van degene die de code kreeg. Misschien heeft iemand ze verwisseld: maak een nieuwe uitnodiging.',
  'refused.NeedsCode':
    'De code van de uitnodiging is niet op deze desk. Wie haar heeft, laat de persoon opnieuw toe onder Mensen.',
  'refused.InvitationSpent': 'De uitnodiging is gebruikt of verlopen. Maak een nieuwe.',
  'refused.KeysInDoubt': 'De sleutels van {who} worden betwijfeld. Vergelijk eerst nummers onder Mensen.',
  'refused.LastReader':
    'Niemand anders zou een deel van de dossiers nog kunnen lezen. Laat eerst iemand in deze rol toe.',
  'refused.InvalidInput': 'De server neemt dit zo niet aan. Laad de pagina opnieuw en kijk nog eens.',

  'state.waiting': 'Wacht',
  'state.done': 'Geldt',
  'state.refused': 'Geweigerd',
  'state.withdrawn': 'Ingetrokken',
  'state.replaced': 'Opnieuw geschreven',
  'state.expired': 'Verlopen',
  'state.false': 'Vals',
  'ended.by': 'Beslist door {who}',

  'sent.title': 'Een tweede coördinator moet tekenen',
  'sent.what':
    'Het wacht onder “Handtekeningen”, waar een andere coördinator het toetst en tekent. Er is nog niets veranderd.',
  'sent.refused': 'Het kon niet voorgesteld worden',

  'policy.title': 'Aanmelden',
  'policy.required': 'Iedereen gebruikt bij het aanmelden een tweede stap.',
  'policy.optional': 'Een tweede stap bij het aanmelden is ieders eigen keuze.',
  'policy.what': 'Twee coördinatoren beslissen dit voor iedereen. Het staat in de ondertekende keten.',
  'policy.require': 'Stel voor het te verplichten',
  'policy.release': 'Stel voor het aan ieder over te laten',
};
