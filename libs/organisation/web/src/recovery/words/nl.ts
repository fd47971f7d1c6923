import type { RecoveryMessages } from '../words';

export const nl: RecoveryMessages = {
  'passphrase.title': 'Uw wachtzin',
  'passphrase.what':
    'Schrijf deze zes woorden in deze volgorde op, of bewaar ze in een wachtwoordbeheerder. Ze zijn alleen nu te zien; niemand kan ze voor u terughalen.',
  'passphrase.kept': 'Ik heb ze bewaard',
  'passphrase.again': 'Woorden nog eens tonen',
  'passphrase.retype': 'Typ de zes woorden',
  'passphrase.label': 'Wachtzin',
  'passphrase.differs': 'Dit is niet de wachtzin die u hebt gezien.',
  'passphrase.go': 'Verder',

  'card.title': 'Herstelwoorden',
  'card.what':
    'Deze twaalf woorden zijn uw tweede toegang, voor de dag waarop u uw wachtzin kwijt bent. Ze horen op papier: druk deze kaart af of schrijf haar over.',
  'card.keep':
    'Bewaar de kaart los van uw apparaten, zoals een paspoort. Maak er geen foto van. Wie haar heeft, kan binnenkomen als u.',
  'card.paper.1': 'In deze volgorde openen ze één account. Wie deze kaart vindt: vernietig haar alstublieft.',
  'card.paper.2': 'Gemaakt op {day}',
  'card.print': 'Kaart afdrukken',
  'card.have': 'Ik heb de kaart op papier',
  'card.retype': 'Typ de woorden van uw kaart',
  'card.retype.what': 'Alle twaalf, van het papier. Zo weet u dat de kaart zal werken.',
  'card.word': 'Woord {number}',
  'card.wrong': { one: 'Eén woord is anders dan op de kaart.', other: '{count} woorden zijn anders dan op de kaart.' },
  'card.wrong.word': 'Dit niet',
  'card.again': 'Kaart nog eens tonen',
  'card.go': 'De kaart klopt',
  'card.leave': 'Er geldt nog niets. Verlaat u deze pagina voor het einde, dan zijn deze woorden waardeloos.',

  'refused.title': 'Er is niets veranderd',
  'refused.what':
    'Dit staat niet meer open. Viel de verbinding net weg, dan kan het toch gelukt zijn: probeer met de nieuwe wachtzin te ontgrendelen.',
  'refused.tooMany': {
    one: 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.',
    other: 'Te veel pogingen. Wacht {count} minuten en probeer het opnieuw.',
  },

  'lost.link': 'Ik ben mijn wachtzin kwijt',
  'recover.title': 'Binnenkomen met uw herstelwoorden',
  'recover.lead':
    'De twaalf woorden op uw kaart openen uw sleutels op dit apparaat. Daarna maakt u een nieuwe wachtzin en een nieuwe kaart; de oude werken niet meer en elke open sessie eindigt.',
  'recover.handle': 'Naam op deze werkplek',
  'recover.words': 'De twaalf woorden op uw kaart',
  'recover.words.hint': 'Op volgorde, met spaties ertussen. De eerste vier letters van elk zijn genoeg.',
  'recover.go': 'Mijn sleutels openen',
  'recover.busy': 'Uw sleutels worden geopend en nieuwe woorden gemaakt…',
  'recover.unknown': 'Woord {position}, “{word}”, staat niet in de lijst. Controleer de spelling.',
  'recover.count': {
    one: 'Dat is één woord. De kaart heeft er twaalf.',
    other: 'Dat zijn {count} woorden. De kaart heeft er twaalf.',
  },
  'recover.checksum':
    'Elk woord bestaat, maar ze horen niet bij elkaar. Controleer de volgorde en woorden die op elkaar lijken.',
  'recover.refused': 'Deze woorden openen geen account met deze naam.',
  'recover.refused.what': 'Controleer de naam. Hebt u later een nieuwe kaart gemaakt, dan werkt alleen de nieuwste.',
  'recover.ready': 'Klaar om in gebruik te nemen',
  'recover.ready.what': 'Vanaf dan werken alleen de nieuwe, en eindigen uw andere sessies.',
  'recover.send': 'Nieuwe in gebruik nemen',
  'recover.done': 'Uw nieuwe wachtzin en uw nieuwe kaart gelden',
  'recover.done.what':
    'Vernietig de oude kaart. Alles wat onder uw naam was aangemeld is afgemeld, en een tweede stap bij het aanmelden moet opnieuw worden ingesteld.',
  'recover.unlock': 'Werkplek ontgrendelen',
  'recover.back': 'Terug naar ontgrendelen',
  'recover.neither': 'Hebt u wachtzin noch kaart?',
  'recover.neither.what':
    'Dan kan niemand uw sleutels openen, ook de beheerder van de server niet. Bel een coördinator op een nummer dat u al had: twee coördinatoren kunnen uw sleutels vernieuwen. Zij herkennen u aan stem en gezicht, nooit aan een bericht.',

  'ways.title': 'Toegang',
  'ways.what': 'Beide leiden naar dezelfde sleutels. Wie er een vernieuwt, beëindigt zijn andere sessies.',
  'ways.passphrase': 'Wachtzin',
  'ways.words': 'Herstelwoorden',
  'ways.since': 'Sinds {day}',
  'ways.none': 'Nog geen. Zonder deze kost een verloren wachtzin het werk van twee coördinatoren.',
  'ways.passphrase.renew': 'Nieuwe wachtzin',
  'ways.words.renew': 'Nieuwe herstelwoorden',
  'ways.words.make': 'Herstelwoorden maken',
  'ways.prove': 'Toon dat u het bent',
  'ways.prove.what': 'Typ de wachtzin die u nu gebruikt.',
  'ways.prove.wrong': 'Dat is niet uw wachtzin.',
  'ways.seen':
    'Kan iemand uw oude woorden hebben gelezen, dan is vernieuwen niet genoeg: vraag twee coördinatoren om uw sleutels te vernieuwen.',
  'ways.prepare': 'Nieuwe maken',
  'ways.put': 'In gebruik nemen',
  'ways.done': 'Vernieuwd. Uw andere sessies zijn beëindigd.',

  'renew.title': 'Nieuwe sleutels voor {handle}',
  'renew.lead':
    'U bent elke toegang kwijt. Dit apparaat maakt nu nieuwe sleutels onder uw naam, een nieuwe wachtzin en een nieuwe kaart. Ze gelden zodra twee coördinatoren ervoor hebben getekend.',
  'renew.code': 'Code',
  'renew.code.hint':
    'Zoals een coördinator hem aan de telefoon of persoonlijk zegt. Hoofdletters en streepjes maken niet uit.',
  'renew.code.wrong': 'Dit is geen code van ons. Controleer elk teken.',
  'renew.make': 'Mijn nieuwe sleutels maken',
  'renew.send': 'Mijn nieuwe sleutels versturen',
  'renew.ready.what':
    'Openbare sleutels worden verstuurd, en uw sleutels verzegeld onder uw woorden. Niets geldt voordat twee coördinatoren hebben getekend.',
  'renew.sent': 'Uw nieuwe sleutels zijn klaar',
  'renew.sent.what':
    'Zeg het de coördinator die u de code gaf. Zodra twee van hen hebben getekend, ontgrendelt u de werkplek met uw naam en uw nieuwe woorden. Vergelijk daarna opnieuw sleutels met uw collega’s.',
  'renew.gone': 'Deze vernieuwing staat niet open',
  'renew.gone.what': 'Ze is gebruikt, verlopen of ingetrokken. Bel de coördinator die haar begon.',
  'renewal.open.go': 'Nieuwe sleutels',
  'renewal.start.title': 'Nieuwe sleutels voor {handle}',
  'renewal.start': 'Beginnen',
  'renewal.what':
    'Voor {handle}, die wachtzin en herstelwoorden kwijt is, of van wie iemand anders de woorden kan hebben. Wie de kaart nog heeft, heeft dit niet nodig.',
  'renewal.do.1':
    'Bel {handle} op een nummer dat u al had, of spreek af. Wees zeker aan stem en gezicht: een bericht of een nieuw nummer is niet genoeg.',
  'renewal.do.2': 'Stuur de link zoals u wilt; zeg de code hardop. Nooit beide langs dezelfde weg.',
  'renewal.do.3': 'Is het antwoord er, typ dan de code. Een tweede coördinator tekent daarna ook.',
  'renewal.limit':
    'Alle sleutels van hun rollen worden vervangen. Heeft niemand anders een compartiment, dan blijft wat eerder verzegeld werd dicht tot de noodsleutel wordt gebruikt.',
  'renewal.started': 'Vernieuwing voor {handle}',
  'renewal.link': 'Link',
  'renewal.copy': 'Link kopiëren',
  'renewal.once': 'De code is alleen nu te zien',
  'renewal.voice': 'Zeg hem per telefoon of persoonlijk, aan wie u herkent. Hij is 48 uur geldig.',
  'renewal.noted': 'Ik heb hem opgeschreven',
  'renewal.list': 'Nieuwe sleutels onderweg',
  'renewal.until': 'geldig tot {day}',
  'renewal.open': 'Nog niet beantwoord',
  'renewal.answered': 'Wacht op de code',
  'renewal.check': 'Controleren',
  'renewal.end': 'Intrekken',
  'renewal.check.title': 'Nieuwe sleutels van {handle}',
  'renewal.check.what':
    'Typ de code die u gaf. Hij bewijst dat de nieuwe sleutels van deze persoon zijn. Uw handtekening is de eerste; daarna wacht het op een andere coördinator.',
  'renewal.check.go': 'Controleren en eerst tekenen',
  'renewal.proposed': 'Getekend. Het wacht op een tweede coördinator.',
  'renewal.wrongCode':
    'De code past niet bij deze sleutels. Controleer de spelling; klopt hij, dan heeft iemand anders geantwoord: trek in en bel de persoon.',
  'renewal.needsRoot': 'Er is geen tweede coördinator om te tekenen. Dit vraagt de hoofdwoorden op papier.',
  'renewal.inDoubt': 'De sleutels van wie als tweede zou tekenen zijn in twijfel. Vergelijk eerst met hen.',
  'renewal.refused':
    'Dit lukte niet. De vernieuwing of de keten is veranderd; laad de pagina opnieuw en kijk nog eens.',
};
